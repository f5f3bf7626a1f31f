package org.hotline.connector;

import java.util.Map;
import java.util.Optional;

/**
 * What is sent to a back-end.
 *
 * @param target path and query below the base URL, encoded
 */
public record Request(
    Method method, String target, Map<String, String> headers, Optional<JsonValue> body) {}

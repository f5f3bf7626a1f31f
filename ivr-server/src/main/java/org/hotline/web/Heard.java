package org.hotline.web;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;

/** What a back-end answered, to its last byte. */
record Heard(int status, String contentType, Buffer body) {
  boolean isJson() {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }
}

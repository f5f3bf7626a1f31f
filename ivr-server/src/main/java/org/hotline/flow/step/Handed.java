package org.hotline.flow.step;

import org.hotline.value.ValueType;

/**
 * A variable that one flow hands to another.
 *
 * @param secret whether it is private to both
 */
public record Handed(ValueType type, boolean secret) {}

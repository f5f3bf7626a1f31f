package org.hotline.settings;

/** A value as it was written, and where: {@code hotline.conf:12}, a variable, or the default. */
record Given(String value, String where) {}

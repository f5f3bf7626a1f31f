package org.hotline.call;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How a call came in: who, to which number, when.
 *
 * @param to empty when what was called is no extension of a dialplan
 */
public record Arrival(PhoneNumber from, String to, Instant at) {
  private static final Pattern EXTENSION = Pattern.compile("[0-9A-Za-z+*#._-]{0,80}");

  public Arrival {
    to = EXTENSION.matcher(to).matches() ? to : "";
  }
}

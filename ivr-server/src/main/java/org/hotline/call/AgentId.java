package org.hotline.call;

import java.util.regex.Pattern;

/** Names an agent; part of SIP account and channel names, hence the narrow alphabet. */
public record AgentId(String value) {
  static final int LONGEST = 32;

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0," + (LONGEST - 1) + "}");

  public AgentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected an agent's name of lower-case letters, digits and '-', at most 32, but got \""
              + value
              + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

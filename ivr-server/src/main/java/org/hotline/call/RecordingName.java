package org.hotline.call;

import java.util.regex.Pattern;

/** What a recording is called: a path below the directory of recordings, which it never leaves. */
public record RecordingName(String value) {
  private static final int LONGEST = 300;
  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

  public RecordingName {
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected the name of a recording as letters, digits, '/', '.', '_' and '-', but got \""
              + value
              + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.hotline.call;

import java.util.regex.Pattern;

/**
 * Something that can be played: the name people know it by ({@code nl/welcome}) and the file that
 * Asterisk finds it by, without extension and below the sounds' directory.
 */
public record Sound(String name, String file) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9/_-]{0,150}");

  public Sound {
    if (!SHAPE.matcher(file).matches()) {
      throw new IllegalArgumentException(
          "Expected the file of a sound as lower-case letters, digits, '/', '_' and '-', but got \""
              + file
              + "\"");
    }
  }
}

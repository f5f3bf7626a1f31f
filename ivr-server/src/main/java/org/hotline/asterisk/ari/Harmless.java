package org.hotline.asterisk.ari;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which characters may go to Asterisk in a request: none that ends a line, quotes, or leads out of
 * the place that a path names.
 */
final class Harmless {
  private static final int LONGEST = 1_000;
  private static final String NAME = "[A-Za-z0-9._~-]+";
  private static final Pattern PATH =
      Pattern.compile(
          NAME + "((/|%2F)" + NAME + ")*(\\?[A-Za-z_]+=" + NAME + "([:/]" + NAME + ")*)?");
  private static final Pattern UPWARDS = Pattern.compile("(^|[/=:]|%2F)\\.\\.?([/?]|%2F|$)");
  private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9 ._:/,*#+=@-]*");
  private static final Pattern PRINTABLE = Pattern.compile("\\P{Cntrl}*");

  private Harmless() {}

  /** Throws where it is not. */
  static void path(String path) {
    demand(PATH, "path", path);
  }

  /** A list names sounds, in directories that are called what the installation calls them. */
  static void value(Object value) {
    if (value instanceof String text) {
      demand(TEXT, "value", text);
    }
    if (value instanceof List<?> several) {
      several.stream()
          .filter(String.class::isInstance)
          .forEach(text -> demand(PRINTABLE, "value", (String) text));
    }
  }

  private static void demand(Pattern look, String what, String text) {
    boolean fits = text.length() <= LONGEST && look.matcher(text).matches();
    if (!fits || UPWARDS.matcher(text).find()) {
      throw refused(what, text);
    }
  }

  private static IllegalArgumentException refused(String what, String text) {
    return new IllegalArgumentException(
        "Expected a %s of harmless characters for Asterisk, but got \"%s\""
            .formatted(what, text.replaceAll("\\p{Cntrl}", "·")));
  }
}

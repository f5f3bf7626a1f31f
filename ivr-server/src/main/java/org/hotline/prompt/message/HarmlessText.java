package org.hotline.prompt.message;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words from outside, as a speech program may be given them: letters, digits and a little
 * punctuation, of bounded length. Everything that could be markup becomes a space.
 */
final class HarmlessText {
  static final int LONGEST = 100;

  /** Enough to normalise, and never more work than for an honest text. */
  private static final int LOOKED_AT = 1_000;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]");
  private static final Pattern FOREIGN =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}.,'+&/ -]|[\\x{10000}-\\x{10FFFF}]");
  private static final Pattern PILED =
      Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}+|(\\p{M}{2})\\p{M}+");
  private static final Pattern REPEATED = Pattern.compile("([.,'+&/ -])\\1+");

  private HarmlessText() {}

  static String of(String text) {
    String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String plain = Normalizer.normalize(looked, Normalizer.Form.NFKC).replace('’', '\'');
    String seen = UNSEEN.matcher(plain).replaceAll("");
    String known = FOREIGN.matcher(seen).replaceAll(" ");
    String light = PILED.matcher(known).replaceAll("$1");
    return bounded(REPEATED.matcher(light).replaceAll("$1").strip());
  }

  private static String bounded(String text) {
    int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, most)).strip();
  }
}

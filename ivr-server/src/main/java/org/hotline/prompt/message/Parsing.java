package org.hotline.prompt.message;

import com.ibm.icu.text.MessagePattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ICU's view of a text; where ICU refuses it, says so in words for who wrote it. */
record Parsing(String text) {
  static final String STRAY_BRACE =
      "expected braces only around a value, such as {name}; a brace cannot be spoken, and an"
          + " apostrophe right before a value is written twice, as in l''{name}";

  private static final Pattern PLACE = Pattern.compile("at pattern index (\\d+)");
  private static final Pattern CASES =
      Pattern.compile("\\{\\s*\\w+\\s*,\\s*(plural|selectordinal|select)\\b");

  MessagePattern pattern() {
    try {
      return new MessagePattern(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
      throw explained(String.valueOf(refused.getMessage()));
    }
  }

  private TemplateBroken explained(String refusal) {
    int open = lastOpen();
    if (open >= 0) {
      return new TemplateBroken(open, "expected a '}' for this '{', but the text ends without it");
    }
    if (refusal.startsWith("Missing 'other'")) {
      return new TemplateBroken(
          firstCases(), "expected a case \"other {…}\" for what no other case fits");
    }
    Matcher place = PLACE.matcher(refusal);
    return new TemplateBroken(
        place.find() ? Integer.parseInt(place.group(1)) : 0,
        "expected a value such as {name}, {amount, number, ::currency/EUR} or {days, plural,"
            + " one {# day} other {# days}}, but: "
            + refusal.replaceFirst(":? ?\\[at pattern.*", ""));
  }

  /** The brace that is still open at the end, or -1. */
  private int lastOpen() {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (text.charAt(at) == '}') {
        depth++;
      } else if (text.charAt(at) == '{' && depth-- == 0) {
        return at;
      }
    }
    return -1;
  }

  private int firstCases() {
    Matcher cases = CASES.matcher(text);
    return cases.find() ? cases.start() : 0;
  }
}

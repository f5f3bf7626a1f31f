package org.hotline.flow.expression;

import java.util.List;
import java.util.regex.Pattern;

/** Words for what cannot be read as an expression; what was probably meant shows at its place. */
final class Unread {
  static final String NOT = "\"not\" is written !, such as !known(order)";

  /** What stands before the place and at it, and what to tell then. */
  private record Slip(Pattern before, Pattern here, String sentence) {
    boolean fits(Place place) {
      return before.matcher(place.before()).find() && here.matcher(place.rest()).lookingAt();
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          at("(?i)and\\b", "\"and\" is written &&"),
          at("(?i)or\\b", "\"or\" is written ||"),
          after("(?i)\\bnot\\s*$", "", NOT),
          at("[“”„‘’«»`´]", "write straight quotes, as in \"1234\""),
          at("=<", "\"at most\" is written <="),
          at("=>", "\"at least\" is written >="),
          at("=", "two values are compared with =="),
          at("≤", "\"at most\" is written <="),
          at("≥", "\"at least\" is written >="),
          at("≠", "\"not the same\" is written !="),
          after("<\\s*$", ">", "\"not the same\" is written !="),
          at("&", "\"and\" is written &&"),
          at("\\|", "\"or\" is written ||"),
          at("\\)", "there is no ( for this )"));

  private static final Pattern QUOTE = Pattern.compile("[\"'].*");
  private static final Pattern OF_THE_GRAMMAR =
      Pattern.compile("(?s)(token recognition|extraneous|mismatched|missing|no viable).*");
  private static final String RESERVED = "reserved identifier: ";
  private static final String IN_PARTS = "work out its parts in steps of type 'set' before";
  private static final int SHOWN = 20;

  private Unread() {}

  private static Slip at(String here, String sentence) {
    return after("", here, sentence);
  }

  private static Slip after(String before, String here, String sentence) {
    return new Slip(Pattern.compile(before), Pattern.compile(here), sentence);
  }

  static String sentence(String problem, Place place) {
    if (problem.startsWith("For input string")) {
      return "this number is too large to count with; write it in quotes to compare it as a text";
    }
    if (problem.startsWith(RESERVED)) {
      return reserved(problem.substring(RESERVED.length()));
    }
    if (problem.contains("recursion limit")) {
      return "the expression is nested too deep; " + IN_PARTS;
    }
    if (problem.contains("size exceeds limit")) {
      return "the expression is too long; " + IN_PARTS;
    }
    return OF_THE_GRAMMAR.matcher(problem).matches()
        ? slip(problem, place)
        : "the expression is wrong: " + problem;
  }

  private static String slip(String problem, Place place) {
    return SLIPS.stream()
        .filter(slip -> slip.fits(place))
        .map(Slip::sentence)
        .findFirst()
        .orElseGet(() -> other(problem, place));
  }

  private static String other(String problem, Place place) {
    if (problem.contains("'<EOF>'")) {
      return "the expression ends too early"
          + (problem.startsWith("missing ')'") ? "; a ) is missing" : "");
    }
    if (problem.startsWith("token") && QUOTE.matcher(place.rest()).matches()) {
      return "the text that begins here does not end well; close it with the same quote,"
          + " and write \\\\ for each \\";
    }
    String word = place.rest().split("\\W", 2)[0];
    return ReservedNames.isWord(word) ? reserved(word) : nothing(place.rest());
  }

  private static String reserved(String word) {
    return "\"%s\" is no variable, it means something of its own in expressions;".formatted(word)
        + " a choice is written known(order) ? order : \"\"";
  }

  private static String nothing(String rest) {
    String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest;
    return "the expression cannot be read from %s on;".formatted(shown)
        + " two values are joined by == != < <= > >= && || + - * / % or in";
  }
}

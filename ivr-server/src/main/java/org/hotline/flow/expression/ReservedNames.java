package org.hotline.flow.expression;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that no variable of a flow can have. */
public final class ReservedNames {
  /** Within these CEL finds something else, or nothing at all. */
  private static final SortedSet<String> WORDS =
      new TreeSet<>(
          Set.of(
              "as",
              "break",
              "const",
              "continue",
              "else",
              "false",
              "for",
              "function",
              "if",
              "import",
              "in",
              "let",
              "loop",
              "namespace",
              "null",
              "package",
              "return",
              "true",
              "var",
              "void",
              "while"));

  /** Between the parts of our own names, such as those of {@link Known}. */
  public static final String INNER = "__";

  private ReservedNames() {}

  /** Each of them, but for the look of {@link #INNER}. */
  public static SortedSet<String> all() {
    SortedSet<String> all = new TreeSet<>(WORDS);
    all.addAll(Expressions.OF_EVERY_CALL.keySet());
    return all;
  }

  static boolean isWord(String name) {
    return WORDS.contains(name);
  }

  /** Why a flow cannot have a variable of this name, and what to do; empty where it can. */
  public static Optional<String> refusal(String name) {
    if (Expressions.OF_EVERY_CALL.containsKey(name)) {
      return Optional.of(
          "variable \"%s\" is set by the hotline for every call, and by nobody else; %s"
              .formatted(name, another(name)));
    }
    if (isWord(name)) {
      return Optional.of(
          "\"%s\" means something of its own in expressions; %s".formatted(name, another(name)));
    }
    return name.contains(INNER)
        ? Optional.of(
            "a variable's name has no two '_' in a row; write \"%s\""
                .formatted(name.replaceAll("_+", "_")))
        : Optional.empty();
  }

  private static String another(String name) {
    return "take another name, such as \"my_%s\"".formatted(name);
  }
}

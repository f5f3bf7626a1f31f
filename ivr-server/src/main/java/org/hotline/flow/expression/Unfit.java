package org.hotline.flow.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for parts of an expression that do not fit together. */
final class Unfit {
  private static final Pattern NO_QUESTION =
      Pattern.compile("expected type 'bool' but found '([^']*)'");
  private static final Pattern OVERLOAD =
      Pattern.compile("(?s)found no matching overload for '([^']*)' applied to '(.*?)' .*");
  private static final Pattern TYPE =
      Pattern.compile("(list|map)\\([^()]*\\)|[A-Za-z_]+(\\.[A-Za-z_]+)*");
  private static final Set<String> LOGIC = Set.of("_&&_", "_||_", "!_", "_?_:_");

  private Unfit() {}

  static String sentence(String problem) {
    Matcher overload = OVERLOAD.matcher(problem);
    if (overload.matches()) {
      return together(overload.group(1), kinds(overload.group(2)));
    }
    Matcher noQuestion = NO_QUESTION.matcher(problem);
    if (noQuestion.matches()) {
      return "expected an expression that is true or false, but this one is "
          + Kind.of(noQuestion.group(1)).words();
    }
    if (problem.contains("field selection")) {
      return "nothing stands behind this \".\" but a function, such as name.startsWith(\"06\")";
    }
    if (problem.contains("range of a comprehension")) {
      return "this function goes through a list, such as [\"1\", \"2\"], and this is none";
    }
    return "the expression is wrong: " + problem;
  }

  private static List<Kind> kinds(String types) {
    return TYPE.matcher(types).results().map(MatchResult::group).map(Kind::of).toList();
  }

  private static String together(String operator, List<Kind> kinds) {
    if (kinds.contains(Kind.NULL)) {
      return "a variable is never null; ask known(name), or !known(name)";
    }
    if (Clockwork.shows(operator)) {
      return "%s() stands behind a moment or a date, such as now.%s()"
          .formatted(operator, operator);
    }
    if (LOGIC.contains(operator)) {
      return logic(operator, kinds);
    }
    return Kind.mixed(kinds).orElseGet(() -> apart(kinds));
  }

  private static String logic(String operator, List<Kind> kinds) {
    return operator.equals("_?_:_") && kinds.getFirst() == Kind.TRUTH
        ? "what stands before and behind the \":\" has to be of the same kind, but is "
            + listed(kinds.subList(1, kinds.size()))
        : "&&, ||, ! and ? go with what is true or false; compare first, such as name == \"1234\"";
  }

  private static String apart(List<Kind> kinds) {
    return kinds.size() == 1
        ? "this cannot be done with " + listed(kinds)
        : listed(kinds) + " do not go together here; compare or count values of the same kind";
  }

  private static String listed(List<Kind> kinds) {
    List<String> words = new ArrayList<>(kinds.stream().map(Kind::words).toList());
    String last = words.removeLast();
    return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
  }
}

package org.hotline.flow.read;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A regular expression of RE2, which no value of a caller can keep busy. */
final class RegularExpression implements Shape<Pattern> {
  /** No value is so long that it needs more. */
  private static final int LARGEST = 10_000;

  private static final java.util.regex.Pattern REPEAT =
      java.util.regex.Pattern.compile("(\\)?)\\{([0-9]{1,4})(,([0-9]{0,4}))?}");

  private static final Word<String> WRITTEN =
      new Word<>(
          "a regular expression of at most 200 characters",
          java.util.regex.Pattern.compile(".{1,200}"),
          text -> text);

  @Override
  public Optional<Pattern> read(Node value, Mistakes mistakes) {
    return WRITTEN.read(value, mistakes).flatMap(text -> compiled(text, value, mistakes));
  }

  private static Optional<Pattern> compiled(String text, Node value, Mistakes mistakes) {
    try {
      Optional<Pattern> small =
          Optional.of(text)
              .filter(it -> repeats(it) <= LARGEST)
              .map(Pattern::compile)
              .filter(pattern -> pattern.programSize() <= LARGEST);
      if (small.isPresent()) {
        return small;
      }
      refuse("it repeats too much; let it repeat less, 'max' limits the length", value, mistakes);
    } catch (PatternSyntaxException wrong) {
      refuse(wayOut(wrong), value, mistakes);
    }
    return Optional.empty();
  }

  /** About how often at most; groups multiply, and too much must not even be compiled. */
  private static long repeats(String text) {
    long groups = 1;
    long single = 1;
    for (MatchResult repeat : REPEAT.matcher(text).results().toList()) {
      if (repeat.group(1).isEmpty()) {
        single = Math.max(single, most(repeat));
      } else {
        groups = Math.min(groups * most(repeat), LARGEST + 1);
      }
    }
    return groups * single;
  }

  private static int most(MatchResult repeat) {
    return Stream.of(2, 4)
        .map(repeat::group)
        .filter(number -> number != null && !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .reduce(1, Math::max);
  }

  private static String wayOut(PatternSyntaxException wrong) {
    return "%s; write it without back references, looking ahead or behind, and possessive repeats"
        .formatted(wrong.getDescription());
  }

  private static void refuse(String why, Node value, Mistakes mistakes) {
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected a regular expression as RE2 knows them, but got %s: %s"
            .formatted(value.shown(), why));
  }

  @Override
  public Map<String, Object> schema() {
    return WRITTEN.schema();
  }
}

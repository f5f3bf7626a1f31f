package org.hotline.prompt.message;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.value.Value;

/** A part of a text with values. */
public sealed interface Piece {
  String said(Speaking speaking);

  static String sentence(List<Piece> pieces, Speaking speaking) {
    return pieces.stream().map(piece -> piece.said(speaking)).collect(Collectors.joining());
  }

  /** Words that are always the same. */
  record Words(String words) implements Piece {
    @Override
    public String said(Speaking speaking) {
      return words;
    }
  }

  /** A value in its spoken form: {@code {order, digits}}. */
  record Slot(String name, SpokenForm form) implements Piece {
    @Override
    public String said(Speaking speaking) {
      return form.said(speaking.value(name, form.types()), speaking);
    }
  }

  /** The number of the nearest plural: {@code #}. */
  record Count(boolean ordinal) implements Piece {
    @Override
    public String said(Speaking speaking) {
      BigDecimal count = speaking.counted();
      return ordinal
          ? count.stripTrailingZeros().toPlainString()
          : speaking.language().number(count);
    }
  }

  /** Words by number: {@code {days, plural, =0 {today} one {# day} other {# days}}}. */
  record Counted(
      String name, PluralRules.PluralType kind, BigDecimal offset, Map<String, List<Piece>> cases)
      implements Piece {
    @Override
    public String said(Speaking speaking) {
      BigDecimal number = speaking.number(name);
      BigDecimal counted = number.subtract(offset);
      String exactly = "=" + number.stripTrailingZeros().toPlainString();
      String keyword = speaking.language().plural(counted, kind);
      return sentence(pick(cases, Stream.of(exactly, keyword)), speaking.counting(counted));
    }
  }

  /** Words by a word: {@code {gender, select, female {madam} male {sir} other {}}}. */
  record Chosen(String name, Map<String, List<Piece>> cases) implements Piece {
    @Override
    public String said(Speaking speaking) {
      return sentence(pick(cases, keys(speaking.value(name, SpokenForm.SELECTING))), speaking);
    }

    private static Stream<String> keys(Value value) {
      return value instanceof Value.Truth(boolean holds)
          ? Stream.of(holds ? "yes" : "no", Boolean.toString(holds))
          : Stream.of(value.written());
    }
  }

  private static List<Piece> pick(Map<String, List<Piece>> cases, Stream<String> keys) {
    String key = keys.filter(cases::containsKey).findFirst().orElse("other");
    return Objects.requireNonNull(cases.get(key), "the reader asks for the case other");
  }
}

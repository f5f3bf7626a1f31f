package org.hotline.flow.step.collect;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Whole;
import org.hotline.flow.read.Word;

/** A date as digits: {@code {date: ddmm, from: 0, to: 60}}. */
record DateShape() implements Shape<KeyedDate> {
  private static final Whole DAYS = new Whole(-50_000, 50_000);
  private static final Field<DateFormat> FORMAT =
      Field.required("date", "ddmmyyyy, or ddmm for the next such day", new Choice<>(formats()));
  private static final Field<Integer> FROM =
      Field.optional("from", "the earliest day, in days from today", DAYS);
  private static final Field<Integer> TO =
      Field.optional("to", "the latest day, in days from today", DAYS);
  private static final Field<ZoneId> ZONE =
      Field.optional(
          "time-zone",
          "where it is today, Europe/Amsterdam unless told",
          new Word<>(
              "a time zone, such as Europe/Amsterdam",
              Pattern.compile("[A-Za-z][A-Za-z0-9_/+-]{1,40}"),
              ZoneId::of),
          ZoneId.of("Europe/Amsterdam"));
  private static final Form<KeyedDate> FORM =
      new Form<>("a date", List.of(FORMAT, FROM, TO, ZONE), DateShape::date);

  boolean fits(Node.Entries entries) {
    return entries.get(FORMAT.name()).isPresent();
  }

  @Override
  public Optional<KeyedDate> read(Node value, Mistakes mistakes) {
    return FORM.read(value, mistakes).filter(date -> ordered(date, value, mistakes));
  }

  private static KeyedDate date(Filled filled) {
    return new KeyedDate(filled.get(FORMAT), filled.find(FROM), filled.find(TO), filled.get(ZONE));
  }

  private static boolean ordered(KeyedDate date, Node value, Mistakes mistakes) {
    boolean ordered =
        date.to().isEmpty() || date.from().isEmpty() || date.from().get() <= date.to().get();
    if (!ordered) {
      mistakes.add(value.at(), Rule.WRONG_VALUE, "expected from to be at most to");
    }
    return ordered;
  }

  private static SequencedMap<String, DateFormat> formats() {
    SequencedMap<String, DateFormat> formats = new LinkedHashMap<>();
    Arrays.stream(DateFormat.values()).forEach(format -> formats.put(format.word(), format));
    return formats;
  }

  @Override
  public Map<String, Object> schema() {
    return FORM.schema();
  }
}

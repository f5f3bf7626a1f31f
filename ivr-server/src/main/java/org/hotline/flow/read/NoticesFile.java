package org.hotline.flow.read;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Notice;
import org.hotline.prompt.PromptName;

/** Describes {@code notices.yaml}. */
final class NoticesFile {
  private static final Shape<Located<LocalDateTime>> MOMENT =
      new Placed<>(
          new Word<>(
              "a day and a time such as 2026-03-01 08:30",
              Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}"),
              text -> LocalDateTime.parse(text.replace(' ', 'T'))));
  private static final Field<Located<PromptName>> PROMPT =
      Field.required("prompt", "what callers hear", Shapes.PROMPT_HERE);
  private static final Field<Located<LocalDateTime>> FROM =
      Field.optional("from", "when it begins; at once unless told", MOMENT);
  private static final Field<Located<LocalDateTime>> UNTIL =
      Field.optional("until", "when it is over; never unless told", MOMENT);
  private static final Field<ZoneId> ZONE =
      Field.required(
          "time-zone",
          "by whose clock, such as Europe/Amsterdam",
          new Word<>("a time zone such as Europe/Amsterdam", Pattern.compile(".+"), ZoneId::of));
  private static final Field<Map<Located<String>, Filled>> NOTICES =
      Field.required(
          "notices",
          "what callers are told before they ask, by names of your choice",
          new Table<>(
              Shapes.PLAIN_NAME,
              new Vetted<>(
                  new Form<>("a notice", List.of(PROMPT, FROM, UNTIL), filled -> filled),
                  NoticesFile::endsLater)));

  static final Form<List<Notice>> FORM =
      new Form<>("notices.yaml", List.of(ZONE, NOTICES), NoticesFile::notices);

  private NoticesFile() {}

  private static List<Notice> notices(Filled filled) {
    List<Notice> notices = new ArrayList<>();
    filled
        .get(NOTICES)
        .forEach((name, notice) -> notices.add(notice(name.value(), notice, filled.get(ZONE))));
    return notices;
  }

  private static Notice notice(String name, Filled written, ZoneId zone) {
    return new Notice(
        name, written.get(PROMPT), moment(written, FROM, zone), moment(written, UNTIL, zone));
  }

  private static Optional<Instant> moment(
      Filled written, Field<Located<LocalDateTime>> field, ZoneId zone) {
    return written.find(field).map(local -> local.value().atZone(zone).toInstant());
  }

  private static boolean endsLater(Filled written, Mistakes mistakes) {
    Optional<Located<LocalDateTime>> until = written.find(UNTIL);
    boolean good =
        until.isEmpty()
            || written
                .find(FROM)
                .filter(from -> !from.value().isBefore(until.get().value()))
                .isEmpty();
    if (!good) {
      mistakes.add(
          until.orElseThrow().at(), Rule.WRONG_VALUE, "expected 'until' to be later than 'from'");
    }
    return good;
  }
}

package org.hotline.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.record.AgentRung;
import org.hotline.record.CallRecord;
import org.hotline.record.Conversation;
import org.hotline.record.HoursChange;
import org.hotline.record.QueueStay;
import org.hotline.record.StepTaken;
import org.hotline.record.Trouble;

/** A call as a few lines to read. */
final class CallText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  private final CallRecord call;

  CallText(CallRecord call) {
    this.call = call;
  }

  /** The head, the way on one line, and what came of it. */
  String brief() {
    String way = call.steps().stream().map(CallText::step).collect(Collectors.joining(" > "));
    return lines(Stream.concat(Stream.of(head(), way), results()).toList());
  }

  /** As {@link #brief}, but each step on its own line. */
  String full() {
    Stream<String> steps = call.steps().stream().map(it -> clock(it.entered()) + "  " + step(it));
    return lines(Stream.of(Stream.of(head()), steps, rung(), results()).flatMap(it -> it).toList());
  }

  private String head() {
    return "%s  %s -> %s  %s  [%s]"
        .formatted(
            TIME.format(call.began()),
            call.from(),
            call.to(),
            call.flow().map(it -> it.name() + " (" + it.language() + ")").orElse("no flow"),
            call.call());
  }

  private static String step(StepTaken step) {
    return step.step()
        + (step.keys().keys().isEmpty() ? "" : " [" + step.keys() + "]")
        + step.outcome().map(outcome -> " " + outcome).orElse("")
        + step.left().map(left -> " " + seconds(step.entered(), left)).orElse(" ...");
  }

  private Stream<String> rung() {
    return call.rung().stream().map(CallText::ring);
  }

  private static String ring(AgentRung ring) {
    return clock(ring.at())
        + "  rang "
        + ring.agent()
        + ring.through().map(queue -> " of queue " + queue).orElse("")
        + ring.ended().map(": "::concat).orElse("");
  }

  private Stream<String> results() {
    return Stream.of(
            call.queues().stream().map(CallText::stay),
            call.conversations().stream().map(this::talk),
            call.transfers().stream().map(it -> "transfer to " + it.to() + ": " + it.outcome()),
            call.messages().stream()
                .map(it -> "message in " + it.box() + ", " + seconds(it.length())),
            call.resolved().stream().map("solved in the menu: "::concat),
            call.survey().entrySet().stream()
                .map(it -> "survey, " + it.getKey() + ": " + it.getValue())
                .sorted(),
            call.hours().stream().map(CallText::hours),
            call.resumed().stream().map(at -> "taken up again after a restart, " + clock(at)),
            call.troubles().stream().map(CallText::trouble),
            Stream.of(EndingText.of(call)))
        .flatMap(it -> it);
  }

  private static String hours(HoursChange change) {
    return "hours "
        + change.hours()
        + ": "
        + change.to()
        + change.until().map(until -> " until " + TIME.format(until)).orElse("");
  }

  private static String trouble(Trouble trouble) {
    return "trouble"
        + (trouble.step().isEmpty() ? "" : " at " + trouble.step())
        + ": "
        + trouble.problem();
  }

  private static String stay(QueueStay stay) {
    return "queue "
        + stay.queue()
        + ", place "
        + stay.position()
        + promise(stay.promised())
        + stay.waited().map(waited -> ", waited " + seconds(waited)).orElse(", waiting")
        + stay.outcome().map(outcome -> ": " + outcome).orElse("");
  }

  private static String promise(Optional<Duration> promised) {
    return promised.map(wait -> ", promised " + seconds(wait)).orElse("");
  }

  private String talk(Conversation talk) {
    return "talked with "
        + talk.agent()
        + talk.talked().map(length -> " for " + seconds(length)).orElse(unended())
        + talk.endedBy().map(by -> ", ended by " + by).orElse("");
  }

  /** The end of a talk that nobody saw is not told, least of all as one that goes on. */
  private String unended() {
    return call.closing().isEmpty() ? ", still talking" : ", to an end that was not seen";
  }

  private static String lines(List<String> lines) {
    return lines.stream()
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(System.lineSeparator() + "    "))
        + System.lineSeparator();
  }

  private static String clock(Instant at) {
    return TIME.format(at).substring("yyyy-MM-dd ".length());
  }

  private static String seconds(Instant from, Instant to) {
    return seconds(Duration.between(from, to));
  }

  static String seconds(Duration length) {
    return String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1000.0);
  }
}

package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Sound;
import org.hotline.promise.Outlook;
import org.hotline.promise.Promise;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;
import org.hotline.value.Value;

/**
 * What a waiting caller is told of the own place and wait, again and again: never of a longer wait
 * than before without an apology.
 */
final class Announcement {
  /** What is said next. */
  record Said(int position, Promise.Minutes minutes, boolean apology) {}

  private record Sentence(PromptName prompt, Map<String, Value> values) {}

  private final Expectation expectation;
  private final Announced announced;
  private final Prompts prompts;
  private final Language language;
  private final InstantSource clock;
  private Optional<Said> next = Optional.empty();
  private Optional<Instant> until = Optional.empty();
  private int longest = Integer.MAX_VALUE;

  Announcement(
      Expectation expectation,
      Announced announced,
      Prompts prompts,
      Language language,
      InstantSource clock) {
    this.expectation = expectation;
    this.announced = announced;
    this.prompts = prompts;
    this.language = language;
    this.clock = clock;
  }

  boolean isWanted() {
    return announced != Announced.NOTHING;
  }

  /** Its sentences begin to be made; who is about to be connected is told nothing. */
  void prepare() {
    next =
        isWanted()
            ? expectation.outlook().filter(it -> !it.idle()).map(this::said)
            : Optional.empty();
    sentences().forEach(it -> prompts.prepare(it.prompt(), language, it.values()));
  }

  private Said said(Outlook outlook) {
    Promise.Minutes minutes = expectation.promise(outlook).minutes();
    boolean late = until.filter(clock.instant()::isAfter).isPresent();
    return new Said(outlook.position(), minutes, late || minutes.to() > longest);
  }

  /** What was prepared. */
  List<Sound> sounds() {
    return sentences().stream()
        .flatMap(it -> prompts.sound(it.prompt(), language, it.values()).stream())
        .toList();
  }

  /** What was prepared is said now; empty where nothing was. */
  Optional<Said> begins() {
    next.ifPresent(
        said -> {
          longest = said.minutes().to();
          until = Optional.of(clock.instant().plus(Duration.ofMinutes(longest)));
        });
    return next;
  }

  private List<Sentence> sentences() {
    return next.map(this::sentences).orElse(List.of());
  }

  private List<Sentence> sentences(Said said) {
    List<Sentence> sentences = new ArrayList<>();
    if (announced.position()) {
      sentences.add(position(said.position()));
    }
    if (announced.waiting() && said.apology()) {
      sentences.add(new Sentence(Announced.APOLOGY_PROMPT, Map.of()));
    }
    if (announced.waiting()) {
      sentences.add(range(said.minutes()));
    }
    return sentences;
  }

  private static Sentence position(int position) {
    return new Sentence(Announced.POSITION_PROMPT, Map.of("position", new Value.Whole(position)));
  }

  private static Sentence range(Promise.Minutes minutes) {
    return new Sentence(
        Announced.WAIT_PROMPT,
        Map.of("from", new Value.Whole(minutes.from()), "to", new Value.Whole(minutes.to())));
  }
}

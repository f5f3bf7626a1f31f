package org.hotline.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotline.phone.Tone;

/** One row of the table: a call that meets a sick back-end while a prompt plays that has no end. */
record Trial(Ailment ailment, Act act, Tongue tongue, Door door) {
  private static final String FLOW =
      """
      flow: %s
      language: %s
      start: ask
      defaults: {failed: told}
      steps:
        ask: {type: %s, operation: %s.%s, meanwhile: one-moment, %s: told, not-found: goodbye}
        told: {type: hangup, prompt: no-answer-now}
        goodbye: {type: hangup}
      """;

  enum Act {
    LOOKUP("ask", "found"),
    SUBMIT("change", "done");

    private final String operation;
    private final String good;

    Act(String operation, String good) {
      this.operation = operation;
      this.good = good;
    }
  }

  enum Tongue {
    NL(new Tone(700)),
    EN(new Tone(1500));

    final Tone told;

    Tongue(Tone told) {
      this.told = told;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Door {
    ARI,
    AGI
  }

  /** Each ailment by both doors, in both languages, read and written; silence in more ways. */
  static List<Trial> all() {
    return Stream.concat(
            Arrays.stream(Ailment.values())
                .flatMap(
                    ailment ->
                        Stream.of(
                            new Trial(ailment, Act.LOOKUP, Tongue.NL, Door.ARI),
                            new Trial(ailment, Act.SUBMIT, Tongue.EN, Door.AGI))),
            Stream.of(
                new Trial(Ailment.SILENT, Act.SUBMIT, Tongue.EN, Door.ARI),
                new Trial(Ailment.SILENT, Act.LOOKUP, Tongue.NL, Door.AGI)))
        .toList();
  }

  static Trial[] by(Door door) {
    return all().stream().filter(trial -> trial.door() == door).toArray(Trial[]::new);
  }

  String number() {
    return "6%02d".formatted(all().indexOf(this));
  }

  String name() {
    return "%s-%s-%s".formatted(ailment.word(), word(), door.name().toLowerCase(Locale.ROOT));
  }

  String flow() {
    return FLOW.formatted(name(), tongue.code(), word(), ailment.word(), act.operation, act.good);
  }

  String outcome() {
    return ailment == Ailment.LATE ? act.good : "failed";
  }

  private String word() {
    return act.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "%s, %s in %s over %s".formatted(ailment.word(), word(), tongue.code(), door);
  }
}

package org.hotline.flow.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.Announced;

/** What a queue says to who waits, as it is written. */
final class CompanyFields {
  static final Field<Duration> COMFORT_EVERY =
      Field.optional(
          "comfort-every",
          "how often the comfort prompt is said; 0s for never",
          Shapes.seconds(0, 3600),
          Duration.ofSeconds(45));
  static final Field<Located<PromptName>> COMFORT =
      Field.optional("comfort", "what a waiting caller hears now and then", Shapes.PROMPT_HERE);
  static final Field<Located<Announced>> ANNOUNCE =
      Field.optional(
          "announce",
          "what a waiting caller is told of the own place and wait, soon after coming and with each comfort prompt; nothing unless told",
          new Placed<>(new Choice<>(announcements())));
  static final Field<Duration> HANDLE_TIME =
      Field.optional(
          "handle-time",
          "how long a call takes an agent, without wrap-up, until enough calls have shown it",
          Shapes.seconds(5, 7200),
          Duration.ofMinutes(4));

  private CompanyFields() {}

  static Located<PromptName> comfort(Filled filled, At queue) {
    return filled.find(COMFORT).orElse(new Located<>(new PromptName("comfort"), queue));
  }

  static Announced announced(Filled filled) {
    return filled.find(ANNOUNCE).map(Located::value).orElse(Announced.NOTHING);
  }

  /** All that is said, each at the place that asks for it. */
  static List<Located<PromptName>> prompts(Filled filled, At queue) {
    List<Located<PromptName>> prompts = new ArrayList<>(List.of(comfort(filled, queue)));
    filled
        .find(ANNOUNCE)
        .ifPresent(
            it ->
                it.value()
                    .prompts()
                    .forEach(prompt -> prompts.add(new Located<>(prompt, it.at()))));
    return prompts;
  }

  private static SequencedMap<String, Announced> announcements() {
    SequencedMap<String, Announced> words = new LinkedHashMap<>();
    for (Announced announced : Announced.values()) {
      words.put(announced.word(), announced);
    }
    return words;
  }
}

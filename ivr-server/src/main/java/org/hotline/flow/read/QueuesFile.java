package org.hotline.flow.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.call.QueueName;
import org.hotline.flow.check.QueueDraft;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Handover;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;

/** Describes {@code queues.yaml}. */
final class QueuesFile {
  private static final Field<AgentChoice> CHOICE =
      Field.optional(
          "choose",
          "which of several ready agents is rung; of equals who is ready longest",
          new Choice<>(choices()),
          AgentChoice.LONGEST_IDLE);
  private static final Field<Integer> PRIORITY =
      Field.optional(
          "priority", "the points of a caller to whom the flow gives none", new Whole(0, 1000), 0);
  private static final Field<Duration> WORTH =
      Field.optional(
          "priority-worth",
          "like how long a wait each point of priority counts; the longest a point can cost another",
          Shapes.seconds(1, 3600),
          Duration.ofMinutes(1));
  private static final Field<Duration> TARGET =
      Field.optional(
          "target",
          "the wait within which callers ought to be answered; of callers of several queues who is closest to it, or furthest beyond, goes first",
          Shapes.seconds(1, 3600),
          Duration.ofSeconds(20));
  private static final Field<String> MUSIC =
      Field.optional("music", "the class of music on hold", Shapes.PLAIN_NAME, "default");
  private static final Field<Duration> RING_TIME =
      Field.optional(
          "ring-time",
          "how long an agent's telephone rings before another is asked",
          Shapes.seconds(5, 120),
          Duration.ofSeconds(15));
  private static final Field<Duration> WRAP_UP =
      Field.optional(
          "wrap-up",
          "the agent's time after a call",
          Shapes.seconds(0, 3600),
          Duration.ofSeconds(30));
  static final Field<Duration> MAX_WAIT =
      Field.optional(
          "max-wait", "the longest wait", Shapes.seconds(1, 86_400), Duration.ofMinutes(30));
  private static final Field<Integer> MAX_WAITING =
      Field.optional("max-waiting", "how many may wait", new Whole(1, 100_000), 100);
  private static final Field<Located<String>> HOURS =
      Field.optional(
          "hours",
          "the hours during which it is open, always unless told; who waits when they end, or comes later, takes 'closed'",
          new Placed<>(Shapes.PLAIN_NAME));

  private static final Field<Located<PromptName>> WHISPER =
      Field.optional(
          "whisper",
          "what an agent hears who has answered, before the caller is there",
          Shapes.PROMPT_HERE);
  private static final Field<Boolean> ACCEPT_KEY =
      Field.optional(
          "accept-key",
          "whether an agent who has answered must press 1 to take the call, so that no answering machine does",
          Shapes.YES_NO,
          false);

  private static final Form<Filled> QUEUE =
      new Form<>(
          "a queue",
          List.of(
              DemandFields.SKILLS,
              DemandFields.PREFERS,
              DemandFields.RELAX,
              DemandFields.OVERFLOW,
              DemandFields.STICKY,
              CHOICE,
              PRIORITY,
              WORTH,
              TARGET,
              MUSIC,
              RING_TIME,
              WRAP_UP,
              MAX_WAIT,
              MAX_WAITING,
              CompanyFields.COMFORT_EVERY,
              CompanyFields.COMFORT,
              CompanyFields.ANNOUNCE,
              CompanyFields.HANDLE_TIME,
              HOURS,
              WHISPER,
              ACCEPT_KEY),
          filled -> filled);
  private static final Field<Map<Located<QueueName>, Filled>> QUEUES =
      Field.required(
          "queues",
          "the queues by their names",
          new Table<>(Shapes.QUEUE, new Vetted<>(QUEUE, new DemandVetting())));

  static final Form<List<QueueDraft>> FORM =
      new Form<>("queues.yaml", List.of(QUEUES), filled -> queues(filled.get(QUEUES)));

  private QueuesFile() {}

  private static List<QueueDraft> queues(Map<Located<QueueName>, Filled> written) {
    List<QueueDraft> queues = new ArrayList<>();
    Map<String, Filled> all = new HashMap<>();
    written.forEach((name, filled) -> all.put(name.value().value(), filled));
    written.forEach((name, filled) -> queues.add(queue(name, filled, all)));
    return queues;
  }

  private static QueueDraft queue(Located<QueueName> name, Filled filled, Map<String, Filled> all) {
    Optional<Located<PromptName>> whisper = filled.find(WHISPER);
    QueuePolicy policy =
        new QueuePolicy(
            name.value(),
            demand(filled, all),
            filled.get(CHOICE),
            new Precedence(filled.get(PRIORITY), filled.get(WORTH), filled.get(TARGET)),
            filled.get(MUSIC),
            filled.get(RING_TIME),
            filled.get(WRAP_UP),
            filled.get(MAX_WAIT),
            filled.get(MAX_WAITING),
            filled.get(CompanyFields.COMFORT_EVERY),
            CompanyFields.comfort(filled, name.at()).value().value(),
            CompanyFields.announced(filled),
            filled.get(CompanyFields.HANDLE_TIME),
            filled.find(HOURS).map(Located::value),
            new Handover(whisper.map(it -> it.value().value()), filled.get(ACCEPT_KEY)));
    return new QueueDraft(
        policy,
        CompanyFields.prompts(filled, name.at()),
        whisper,
        filled.find(HOURS),
        filled.find(DemandFields.OVERFLOW).map(over -> over.get(DemandFields.OTHER)));
  }

  private static Demand demand(Filled filled, Map<String, Filled> all) {
    Demand alone = DemandFields.demand(filled);
    return DemandFields.overflow(filled, all).map(alone::overflowing).orElse(alone);
  }

  private static SequencedMap<String, AgentChoice> choices() {
    SequencedMap<String, AgentChoice> choices = new LinkedHashMap<>();
    for (AgentChoice choice : AgentChoice.values()) {
      choices.put(choice.word(), choice);
    }
    return choices;
  }

  static Map<String, Integer> plain(Map<Located<String>, Integer> skills) {
    Map<String, Integer> plain = new LinkedHashMap<>();
    skills.forEach((skill, level) -> plain.put(skill.value(), level));
    return plain;
  }
}

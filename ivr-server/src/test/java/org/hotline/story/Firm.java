package org.hotline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotline.phone.Installation;

/**
 * A firm in which each team has numbers, a queue and agents of its own, so that no test takes
 * another's agents: whoever dials the team's number waits for it at once, whoever dials 5 before it
 * is served first.
 */
final class Firm {
  private static final String TEAM =
      """
      flow: %s
      language: nl
      start: wait
      defaults: {failed: goodbye}
      steps:
        wait: {type: queue, queue: %s, priority: %d, served: goodbye, full: sorry, no-agents: sorry, timed-out: sorry, not-ready: sorry, closed: sorry}
        sorry: {type: say, prompt: nobody-there, next: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;
  private static final String OUTSIDE =
      """
      flow: to-%1$s
      language: nl
      start: outside
      defaults: {failed: sorry}
      steps:
        outside: {type: transfer, to: "%2$s", ring-time: 30s, done: goodbye, busy: sorry, no-answer: sorry}
        goodbye: {type: hangup, prompt: goodbye}
        sorry: {type: hangup, prompt: sorry}
      """;
  private static final String MESSAGE =
      """
      flow: message-%1$s
      language: nl
      start: message
      defaults: {failed: goodbye}
      steps:
        message: {type: voicemail, box: %2$s, prompt: one-moment, done: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;
  private static final String MAIN =
      """
      flow: main
      language: nl
      start: goodbye
      steps:
        goodbye: {type: hangup, prompt: goodbye}
      """;

  private final Map<String, String> flows = new TreeMap<>(Map.of("main", MAIN));
  private final List<String> numbers = new ArrayList<>(List.of("\"100\": main"));
  private final List<String> queues = new ArrayList<>();
  private final List<String> agents = new ArrayList<>();
  private String ringTime = "5s";

  /** The teams that follow let a telephone ring for so long. */
  Firm ringing(String time) {
    ringTime = time;
    return this;
  }

  /** A team that can be dialled; its queue has its number after a "team-". */
  Firm team(String number, String... names) {
    String team = "team-" + number;
    queues.add(
        "%s: {skills: {%s: 5}, ring-time: %s, wrap-up: 0s, comfort-every: 0s}"
            .formatted(team, team, ringTime));
    for (String name : names) {
      agents.add("%s: {name: %s, skills: {%s: 5}}".formatted(name, name, team));
    }
    return flow(number, team, TEAM.formatted(team, team, 0))
        .flow("5" + number, "urgent-" + number, TEAM.formatted("urgent-" + number, team, 5));
  }

  /** Whoever dials the number is connected with somebody outside. */
  Firm outside(String number, String to) {
    return flow(number, "to-" + number, OUTSIDE.formatted(number, to));
  }

  /** Whoever dials the number leaves a message in the box. */
  Firm messages(String number, String box) {
    return flow(number, "message-" + number, MESSAGE.formatted(number, box));
  }

  /** A flow that can be dialled. */
  Firm flow(String number, String name, String text) {
    flows.put(name, text);
    numbers.add("\"%s\": %s".formatted(number, name));
    return this;
  }

  Installation opens() {
    Installation hotline =
        new Installation()
            .with("numbers.yaml", section("numbers", numbers))
            .with("queues.yaml", section("queues", queues))
            .with("agents.yaml", section("agents", agents));
    flows.forEach((name, text) -> hotline.with(name + ".yaml", text));
    return hotline;
  }

  private static String section(String name, List<String> lines) {
    return lines.isEmpty() ? name + ": {}\n" : name + ":\n  " + String.join("\n  ", lines) + "\n";
  }
}

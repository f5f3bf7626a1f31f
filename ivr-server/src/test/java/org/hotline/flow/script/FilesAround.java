package org.hotline.flow.script;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The call flows of a rehearsal: its steps, and the files around them that all rehearsals share.
 */
final class FilesAround {
  private static final String NUMBERS = "numbers: {100: main}";
  private static final String QUEUES = "queues: {support: {skills: {support: 1}}}";
  private static final String HOURS =
      """
      hours:
        support: {time-zone: Europe/Amsterdam, monday-friday: 09:00-17:30}
        festive: {time-zone: Europe/Amsterdam, monday-friday: 09:00-17:30, holidays: here}
        always: {time-zone: Europe/Amsterdam, monday-sunday: 00:00-24:00}
      holidays:
        here: {all_souls: 11-02}
      """;

  private static final String NOTICES =
      """
      time-zone: Europe/Amsterdam
      notices:
        outage: {prompt: notice, from: 2026-12-02 10:00, until: 2026-12-02 12:00}
        moved: {prompt: comfort, from: 2026-12-03 00:00}
      """;

  private static final String CONNECTORS =
      """
      connectors:
        shop:
          base-url: http://shop.example
          operations:
            status:
              kind: lookup
              path: /orders/{order}
              parameters: {order: {max: 20}}
              answer:
                state: {pointer: /state, type: text}
                parts: {pointer: /parts, type: number}
                delivery: {pointer: /delivery, type: date, optional: true}
            move:
              kind: submit
              path: /orders/{order}/move
              parameters: {order: {max: 20}}
      """;

  private FilesAround() {}

  /** The steps are those of the flow main, which starts with the first; others are whole flows. */
  static Map<String, String> of(String steps, String... others) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("numbers.yaml", NUMBERS);
    files.put("queues.yaml", QUEUES);
    files.put("hours.yaml", HOURS);
    files.put("notices.yaml", NOTICES);
    files.put("connectors.yaml", CONNECTORS);
    files.put(
        "main.yaml",
        "flow: main\nlanguage: nl\nlanguages: [nl, en]\nstart: " + start(steps) + "\n" + steps);
    for (String other : others) {
      files.put(nameOf(other) + ".yaml", other);
    }
    return files;
  }

  private static String nameOf(String flow) {
    return flow.lines().findFirst().orElseThrow().replace("flow: ", "");
  }

  /** The first word that is indented by two. */
  private static String start(String steps) {
    return steps
        .lines()
        .filter(line -> line.matches("  [a-z0-9-]+:.*"))
        .map(line -> line.strip().substring(0, line.strip().indexOf(':')))
        .findFirst()
        .orElseThrow();
  }
}

package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Source;
import org.hotline.flow.read.Written;
import org.hotline.flow.script.KnownPrompts;

/** An admin's desk: a flow and its tests as text, and what playing them gives. */
final class Desk {
  static final KnownPrompts PROMPTS =
      KnownPrompts.of(
          "welcome", "question", "notice", "goodbye", "sorry", "no-input", "no-match", "comfort");
  private static final String CONNECTORS =
      """
      connectors:
        shop:
          base-url: https://shop.example
          operations:
            order-status:
              kind: lookup
              path: /orders/{order}
              parameters: {order: {pattern: "[0-9]{6}", max: 6}}
              answer:
                state: {pointer: /state, type: text, max: 20}
                amount: {pointer: /amount, type: amount, optional: true}
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  /** The steps and what else stands below the flow's first lines. */
  Desk(String start, String rest) {
    files.put("numbers.yaml", "numbers: {100: main}");
    files.put("queues.yaml", "queues: {support: {}, sales: {max-wait: 20m}}");
    files.put(
        "hours.yaml", "hours: {office: {time-zone: America/New_York, monday-friday: 09:00-17:00}}");
    files.put("connectors.yaml", CONNECTORS);
    files.put(
        "main.yaml",
        "flow: main\nlanguage: nl\nlanguages: [nl, en]\nstart: " + start + "\n" + rest);
  }

  /** The file of tests, as the admin wrote it. */
  TestReport plays(String tests) {
    Reading reading = new Written(files, PROMPTS).read();
    assertThat(reading.mistakes().stream().filter(Mistake::blocks)).isEmpty();
    return new FlowTests(reading.loaded().orElseThrow(), PROMPTS)
        .run(List.of(new Source("main.test.yaml", tests, "1")), new Mistakes());
  }

  /** One test of these lines, each a step of it. */
  TestReport plays(List<String> settings, String... steps) {
    return plays(file(settings, steps));
  }

  static String file(List<String> settings, String... steps) {
    StringBuilder text = new StringBuilder("flow: main\ntests:\n  - test: it\n");
    settings.forEach(line -> text.append("    ").append(line).append('\n'));
    if (steps.length > 0) {
      text.append("    steps:\n");
    }
    for (String step : steps) {
      text.append("      - ").append(step).append('\n');
    }
    return text.toString();
  }

  /** The sentences, each with its line. */
  static List<String> told(TestReport report) {
    return report.mistakes().stream()
        .map(mistake -> mistake.at().line() + ": " + mistake.sentence())
        .toList();
  }
}

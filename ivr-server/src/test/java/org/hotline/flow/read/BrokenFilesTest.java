package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code testdata/broken} gives what stands in the {@code .out} beside it. After a
 * wanted change run with {@code -Dhotline.rewrite=true} and read the difference.
 */
class BrokenFilesTest {
  private static final Path TESTDATA = Path.of("src/test/resources/testdata");
  private static final KnownPrompts PROMPTS =
      KnownPrompts.of(
          "welcome",
          "question",
          "notice",
          "goodbye",
          "sorry",
          "no-input",
          "no-match",
          "comfort",
          "long-question");

  static List<Path> broken() throws IOException {
    return files("broken");
  }

  static List<Path> good() throws IOException {
    return files("good");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(TESTDATA.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyMistakeIsToldWhereItIs(Path file) throws IOException {
    String told = told(read(file));
    Path expected = Path.of(file.toString().replace(".yaml", ".out"));
    if (Boolean.getBoolean("hotline.rewrite")) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsGoodGivesNothing(Path file) throws IOException {
    Reading reading = read(file);

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.loaded()).isPresent();
  }

  /**
   * What cannot be read as text at all is shown by {@link FlowFolderTest}, what only tests can
   * offend against by the tests of {@code flow.test}.
   */
  @Test
  void everyRuleHasAnExample() throws IOException {
    Set<Rule> seen = EnumSet.of(Rule.FILE, Rule.FAILED_TEST, Rule.LONG_WAIT); // of no flow
    for (Path file : broken()) {
      read(file).mistakes().forEach(mistake -> seen.add(mistake.rule()));
    }
    assertThat(seen).containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void mistakesBlockAndWarningsDoNot() throws IOException {
    for (Path file : broken()) {
      Reading reading = read(file);
      boolean blocks = reading.mistakes().stream().anyMatch(Mistake::blocks);
      assertThat(reading.loaded().isEmpty()).as(file.toString()).isEqualTo(blocks);
    }
  }

  private static Reading read(Path file) throws IOException {
    Map<String, String> files = new HashMap<>();
    files.put("queues.yaml", "queues: {support: {}, sales: {}}");
    files.put(
        "connectors.yaml",
        """
        connectors:
          shop:
            base-url: http://shop.example
            operations:
              status: {kind: lookup, path: "/orders/{order}", parameters: {order: {}}, answer: {state: {pointer: /s, type: text}}}
              code: {kind: lookup, path: "/codes/{code}", parameters: {code: {pattern: "[0-9]{4}", max: 4}}, answer: {state: {pointer: /s, type: text}}}
              parcel: {kind: lookup, path: "/parcels/{order}", parameters: {order: {}}, answer: {expected: {pointer: /e, type: date, optional: true}}}
        """);
    files.put(
        "address.yaml",
        """
        flow: address
        language: nl
        takes: {order: text}
        gives: {street: text}
        start: find
        steps:
          find: {type: set, variables: {street: order}, next: back, failed: back-failed}
          back: {type: return}
          back-failed: {type: return, as: failed}
        """);
    files.put(
        "keeper.yaml",
        """
        flow: keeper
        language: nl
        takes: {word: {type: text, secret: true}, right: yes-no}
        gives: {word: {type: text, secret: true}}
        start: judge
        steps:
          judge: {type: branch, cases: [{when: right, next: back}], otherwise: gone}
          back: {type: return}
          gone: {type: return, as: failed}
        """);
    files.put(
        "notices.yaml",
        """
        time-zone: Europe/Amsterdam
        notices: {outage: {prompt: notice}}
        """);
    files.put("hours.yaml", "hours: {support: {time-zone: Europe/Amsterdam, monday: 09:00-17:00}}");
    files.put(file.getFileName().toString(), Files.readString(file));
    return new Written(files, PROMPTS).read();
  }

  private static String told(Reading reading) {
    return reading.mistakes().stream().map(mistake -> mistake + "\n").collect(Collectors.joining());
  }
}

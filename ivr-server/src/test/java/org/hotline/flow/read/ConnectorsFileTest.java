package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.connector.Circuit;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.Method;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code testdata/broken-connectors}, read as {@code connectors.yaml}, gives what
 * stands in the {@code .out} beside it. After a wanted change run with {@code
 * -Dhotline.rewrite=true} and read the difference.
 */
class ConnectorsFileTest {
  private static final Path BROKEN = Path.of("src/test/resources/testdata/broken-connectors");

  private static final String CONNECTOR =
      """
      connectors:
        shop:
          base-url: https://example.org/v1
          timeout: %s
          operations: {read: {kind: lookup, path: /}}
      """;

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Reading read(String yaml) {
    return new Written(Map.of("connectors.yaml", yaml), KnownPrompts.of()).read();
  }

  private static Connector shop(String yaml) {
    ConnectorBook book = read(yaml).loaded().orElseThrow().connectors();
    return book.find(new ConnectorName("shop")).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyMistakeIsToldWhereItIs(Path file) throws IOException {
    Reading reading = read(Files.readString(file));
    String told =
        reading.mistakes().stream().map(mistake -> mistake + "\n").collect(Collectors.joining());
    Path expected = Path.of(file.toString().replace(".yaml", ".out"));
    if (Boolean.getBoolean("hotline.rewrite")) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected)).isNotEmpty();
    assertThat(reading.loaded()).isEmpty();
  }

  @Test
  void whatIsNotWrittenHasItsUsualValue() {
    Connector shop =
        shop(
            """
            connectors:
              shop:
                base-url: https://example.org/v1/
                operations:
                  read: {kind: lookup, path: /}
                  write: {kind: submit, path: /}
            """);

    assertThat(shop.base()).hasToString("https://example.org/v1");
    assertThat(shop.timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(shop.circuit()).isEqualTo(Circuit.USUAL);
    assertThat(shop.maxSize()).isEqualTo(65_536);
    assertThat(shop.allowPrivate()).isEmpty();
    assertThat(shop.secret()).isEmpty();
    assertThat(shop.operations().values())
        .extracting(Operation::method)
        .containsExactly(Method.GET, Method.POST);
    assertThat(shop.operations().values()).extracting(shop::tries).containsExactly(2, 1);
  }

  @Test
  void whoWouldLetCallersWaitLongIsRefused() {
    assertThat(withTimeout("3s").mistakes()).isEmpty();
    assertThat(waits("1s")).isEqualTo(Duration.ofSeconds(1));
    assertThat(waits("3s")).as("leaves time to say the way on").isLessThan(Duration.ofSeconds(3));
    assertThat(withTimeout("4s").loaded()).isEmpty();
    assertThat(withTimeout("4s").mistakes())
        .extracting(Mistake::headline)
        .containsExactly(
            "connectors.yaml:4:14: callers hear the way on within 3 seconds whatever a back-end"
                + " does, but this one may take 4; write 3s or less, and ask a slower one again in"
                + " a step of its own after a 'say' [long-wait]");
  }

  @Test
  void noStepIsBlamedForABackEndThatMayTakeTooLong() {
    String flow =
        """
        flow: ask
        language: nl
        start: read
        steps:
          read: {type: lookup, operation: shop.read, found: bye, not-found: bye, failed: bye}
          bye: {type: hangup}
        """;
    Map<String, String> files =
        Map.of("connectors.yaml", CONNECTOR.formatted("4s"), "ask.yaml", flow);

    Reading reading = new Written(files, KnownPrompts.of("sorry")).read();

    assertThat(reading.loaded()).isEmpty();
    assertThat(reading.mistakes())
        .extracting(Mistake::rule)
        .contains(Rule.LONG_WAIT)
        .doesNotContain(Rule.UNKNOWN_OPERATION);
  }

  private static Duration waits(String timeout) {
    return withTimeout(timeout)
        .loaded()
        .orElseThrow()
        .connectors()
        .find(new ConnectorName("shop"))
        .orElseThrow()
        .timeout();
  }

  private static Reading withTimeout(String timeout) {
    return read(CONNECTOR.formatted(timeout));
  }

  @Test
  void withoutTheFileThereAreNoConnectors() {
    Reading reading = new Written(Map.of("hours.yaml", "hours: {}"), KnownPrompts.of()).read();

    assertThat(reading.loaded().orElseThrow().connectors()).isEqualTo(ConnectorBook.EMPTY);
  }

  @Test
  void operationsAreFoundByTheNameThatFlowsWrite() throws IOException {
    String yaml = Files.readString(Path.of("../call-flows/connectors.yaml"));
    ConnectorBook book = read(yaml).loaded().orElseThrow().connectors();

    assertThat(book.find(OperationName.of("shop.order-status"))).isPresent();
    assertThat(book.find(OperationName.of("shop.nothing"))).isEmpty();
    assertThat(book.operations()).contains(OperationName.of("shop.case-status")).hasSize(12);
  }
}

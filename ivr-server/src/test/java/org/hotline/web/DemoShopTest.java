package org.hotline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.value.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The connectors of this repository against the back-end that comes with them. */
class DemoShopTest {
  private static final Path CONNECTORS = Path.of("../call-flows/connectors.yaml");

  private final Shop shop =
      Shop.openWith(Shop.local().usingFilesUnderDirectory("../docker/back-end"));
  private final Set<String> asked = new HashSet<>();
  private Office office;

  @BeforeEach
  void open() throws IOException {
    office = Office.with(written());
  }

  private String written() throws IOException {
    return Files.readString(CONNECTORS)
        .replace("http://127.0.0.1:8089", "http://127.0.0.1:" + shop.port());
  }

  @AfterEach
  void close() {
    office.close();
    shop.close();
  }

  private Reply ask(String operation, String... values) {
    asked.add("shop." + operation);
    return office.ask("shop." + operation, values);
  }

  private Map<String, String> found(String operation, String... values) {
    return switch (ask(operation, values)) {
      case Reply.Found(Map<String, Value> findings) ->
          findings.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      finding -> finding.getValue().written(),
                      (one, _) -> one,
                      TreeMap::new));
      case Reply other -> throw new AssertionError(operation + ": " + other);
    };
  }

  private String word(String operation, String... values) {
    return ask(operation, values).word();
  }

  @ParameterizedTest
  @CsvSource({
    "100101, received, 24.95",
    "100102, packed, 129.0",
    "100103, shipped, 59.5",
    "100104, delivered, 17.25",
    "100105, delayed, 349.99",
    "100106, cancelled, 12.0",
    "100107, returned, 88.4"
  })
  void ordersStandInDifferentStates(String order, String state, String amount) {
    assertThat(found("order-status", "order", order))
        .containsEntry("order_state", state)
        .containsEntry("order_amount", amount);
  }

  @Test
  void anOrderOnItsWaySaysWhenAndByWhom() {
    assertThat(found("order-status", "order", "100103"))
        .containsEntry("order_expected", inDays(1))
        .containsEntry("order_carrier", "Fietskoerier")
        .doesNotContainKey("order_delivered");
    assertThat(found("order-status", "order", "100104"))
        .containsEntry("order_delivered", inDays(-2));
  }

  private static String inDays(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
  }

  @Test
  void someOrdersAreThereToTryTroubleWith() throws IOException {
    assertThat(word("order-status", "order", "100199")).isEqualTo("error");
    office.book = Office.book(written().replace("timeout: 2s", "timeout: 1s"));
    assertThat(word("order-status", "order", "100198")).isEqualTo("slow");
  }

  @Test
  void everyOperationAnswers() {
    found("order-status", "order", "100101");
    assertThat(found("customer", "customer", "20001", "postal_code", "1012"))
        .containsEntry("customer_tier", "gold")
        .containsEntry("customer_orders", "2")
        .containsEntry("customer_blocked", "false");
    assertThat(found("address", "postal_code", "3511", "house_number", "12"))
        .isEqualTo(Map.of("street", "Oudegracht", "city", "Utrecht"));
    assertThat(
            found(
                "change-address", "customer", "20001", "postal_code", "3511", "house_number", "12"))
        .containsEntry("reference", "5200017");
    assertThat(found("request-return", "order", "100104", "reason", "broken"))
        .containsEntry("reference", "7100104");
    assertThat(found("free-slots", "place", "workshop"))
        .containsEntry("slots", "4")
        .containsEntry("slot_2", "slot-2")
        .containsEntry("slot_2_time", "13:15");
    assertThat(found("free-slots-from", "place", "workshop", "day", "2027-02-28"))
        .containsEntry("slots", "3")
        .containsEntry("slot_1_date", "2027-02-28")
        .containsEntry("slot_2_date", "2027-03-01");
    assertThat(found("appointment", "appointment", "30001"))
        .containsEntry("appointment_time", "11:00");
    assertThat(found("make-appointment", "customer", "20001", "slot", "slot-1"))
        .containsEntry("reference", "830003")
        .containsEntry("appointment_time", "09:30");
    assertThat(found("move-appointment", "appointment", "30001", "slot", "slot-3"))
        .containsEntry("reference", "830001")
        .containsEntry("appointment_time", "16:45");
    assertThat(found("cancel-appointment", "appointment", "30001")).isEmpty();
    assertThat(found("case-status", "case", "40001"))
        .containsEntry("case_state", "in-hand")
        .containsEntry("case_steps", "2");

    assertThat(asked)
        .isEqualTo(
            office.book.operations().stream()
                .map(OperationName::toString)
                .collect(Collectors.toSet()));
  }

  @Test
  void whatTheShopDoesNotKnowIsNotFound() {
    assertThat(
            Stream.of(
                word("order-status", "order", "999999"),
                word("customer", "customer", "20001", "postal_code", "9999"),
                word(
                    "change-address",
                    "customer",
                    "29999",
                    "postal_code",
                    "3511",
                    "house_number",
                    "1"),
                word("address", "postal_code", "3511", "house_number", "99999"),
                word("request-return", "order", "999999", "reason", "wrong"),
                word("appointment", "appointment", "39999"),
                word("make-appointment", "customer", "20001", "slot", "slot-4"),
                word("move-appointment", "appointment", "30002", "slot", "slot-1"),
                word("cancel-appointment", "appointment", "39999"),
                word("case-status", "case", "49999")))
        .containsOnly("not-found");
  }

  @Test
  void freeSlotsLieAheadAndTheOfficeHasNone() {
    assertThat(found("free-slots", "place", "office")).isEqualTo(Map.of("slots", "0"));
    assertThat(LocalDate.parse(found("free-slots", "place", "workshop").get("slot_1_date")))
        .isAfter(LocalDate.now(ZoneOffset.UTC));
  }
}

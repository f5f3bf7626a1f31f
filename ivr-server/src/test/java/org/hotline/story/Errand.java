package org.hotline.story;

import java.util.List;

/** What somebody calls for, as the steps at which keys are pressed. */
enum Errand {
  ORDER_STATUS("order-status", "another-order", "menu 3", "order-number 100103"),
  ADDRESS_CHANGE(
      "address-change",
      "reference-again",
      "menu 4",
      "more 1",
      "customer-number 20001",
      "postal-code 1012",
      "new-postal-code 3511",
      "house-number 12#",
      "read-back 1"),
  RETURN_REQUEST(
      "return-request",
      "reference-again",
      "menu 4",
      "more 2",
      "order-number 100104",
      "order-number 1",
      "why 2"),
  APPOINTMENT_MADE(
      "appointment-made",
      "reference-again",
      "menu 4",
      "more 3",
      "wish 1",
      "customer-number 20002",
      "postal-code 3511",
      "offer-three 2"),
  APPOINTMENT_MOVED(
      "appointment-moved",
      "reference-again",
      "menu 4",
      "more 3",
      "wish 2",
      "appointment-number 30001",
      "offer-three 4",
      "which-day DAY",
      "offer-three 1"),
  APPOINTMENT_CANCELLED(
      "appointment-cancelled",
      "anything-else",
      "menu 4",
      "more 3",
      "wish 3",
      "appointment-number 30001",
      "sure 1"),
  CASE_STATUS("case-status", "another-case", "menu 4", "more 4", "case-number 40001"),
  OPENING_HOURS("opening-hours", "anything-else", "menu 2");

  /** The request that the record names as solved. */
  final String solved;

  /** The step at which all has been told. */
  final String last;

  final List<Turn> turns;

  /** At this step these keys are pressed. */
  record Turn(String step, String keys) {}

  Errand(String solved, String last, String... turns) {
    this.solved = solved;
    this.last = last;
    this.turns = List.of(turns).stream().map(Errand::turn).toList();
  }

  private static Turn turn(String words) {
    String[] parts = words.split(" ", 2);
    return new Turn(parts[0], parts[1].replace("DAY", InDays.keyed(10)));
  }

  /** Everything at once, for who knows the way by heart. */
  String allKeys() {
    return String.join("", turns.stream().map(Turn::keys).toList());
  }
}

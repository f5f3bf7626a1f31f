package org.hotline.flow.mistake;

/** What a mistake offends against; the word in brackets at the end of every message. */
public enum Rule {
  /** The file cannot be read at all. */
  FILE("file"),
  SYNTAX("syntax"),
  ANCHOR("anchor"),
  DUPLICATE_KEY("duplicate-key"),
  UNKNOWN_KEY("unknown-key"),
  MISSING_KEY("missing-key"),
  WRONG_VALUE("wrong-value"),
  UNKNOWN_TYPE("unknown-type"),
  EXPRESSION("expression"),
  UNKNOWN_VARIABLE("unknown-variable"),
  UNSET_VARIABLE("unset-variable"),
  WRONG_TYPE("wrong-type"),
  PRIVATE("private"),
  UNKNOWN_STEP("unknown-step"),
  UNKNOWN_PROMPT("unknown-prompt"),
  UNKNOWN_QUEUE("unknown-queue"),
  UNKNOWN_AGENT("unknown-agent"),
  UNKNOWN_OPERATION("unknown-operation"),
  UNKNOWN_HOURS("unknown-hours"),
  UNKNOWN_NOTICE("unknown-notice"),
  UNKNOWN_LANGUAGE("unknown-language"),
  UNKNOWN_FLOW("unknown-flow"),
  UNKNOWN_PARAMETER("unknown-parameter"),
  BELOW_ITSELF("below-itself"),
  RETURN_TO_NOBODY("return-to-nobody"),
  UNWIRED_OUTCOME("unwired-outcome"),
  UNREACHABLE_STEP("unreachable-step"),
  NO_END("no-end"),
  ENDLESS_LOOP("endless-loop"),
  LONG_ROW("long-row"),
  NO_PIN("no-pin"),
  FAILED_TEST("failed-test"),
  UNREACHABLE_CASE("unreachable-case", Severity.WARNING),
  NEVER_OPEN("never-open", Severity.WARNING),
  NO_PERSON("no-person", Severity.WARNING),
  DEEP_MENU("deep-menu", Severity.WARNING),
  LONG_MENU("long-menu", Severity.WARNING),
  LONG_WAIT("long-wait");

  private final String word;
  private final Severity severity;

  Rule(String word) {
    this(word, Severity.ERROR);
  }

  Rule(String word, Severity severity) {
    this.word = word;
    this.severity = severity;
  }

  public String word() {
    return word;
  }

  public Severity severity() {
    return severity;
  }
}

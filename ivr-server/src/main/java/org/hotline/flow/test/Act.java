package org.hotline.flow.test;

import java.time.Duration;
import java.util.Map;
import org.hotline.call.QueueName;
import org.hotline.connector.OperationName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.PromptName;
import org.hotline.queue.QueueOutcome;

/** What a test says will happen next. */
public sealed interface Act {
  record Hears(PromptName prompt) implements Act {}

  record Reaches(StepId step) implements Act {}

  /** Variables with their values as they are written down. */
  record Knows(Map<Located<VariableName>, Located<String>> values) implements Act {}

  record Presses(String keys) implements Act {}

  /** Presses nothing for so long. */
  record Silence(Duration span) implements Act {}

  /** Lets one wait for a key, or for a message, go by. */
  record Waits() implements Act {}

  /** Leaves a message of this length. */
  record Speaks(Duration length) implements Act {}

  record HangsUp() implements Act {}

  /**
   * A back-end is asked.
   *
   * @param with parameters that must have these values; others may have any
   */
  record BackEnd(
      Located<OperationName> operation,
      Map<Located<String>, Located<String>> with,
      BackEndAnswer answers)
      implements Act {}

  /** Somebody forces hours, as soon as what comes before has happened. */
  record Forced(Map<Located<String>, Forcing> hours) implements Act {}

  /** The caller comes to a queue; how that ends. */
  record Queue(Located<QueueName> name, QueueOutcome outcome) implements Act {}

  /** A number outside is rung; how that ends. */
  record Transfer(Outcome outcome) implements Act {}
}

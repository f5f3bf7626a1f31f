package org.hotline.flow.step.backend;

import java.util.List;
import org.hotline.connector.OperationKind;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;

/**
 * Asks a back-end for something, or has it do something; asked again after a restart, under the
 * same key, so that it is done once.
 */
public record AskBackEnd(OperationKind kind, Inquiry inquiry) implements Step {
  static StepType type(OperationKind kind) {
    return StepType.of(
        kind.word(),
        new Way(good(kind), goodWords(kind)),
        new Way(Outcome.NOT_FOUND, "when there is no such thing"),
        new Way(Outcome.FAILED, "when the back-end is out of order"));
  }

  /** What comes of it when all goes well. */
  static Outcome good(OperationKind kind) {
    return switch (kind) {
      case LOOKUP -> Outcome.FOUND;
      case SUBMIT -> Outcome.DONE;
    };
  }

  private static String goodWords(OperationKind kind) {
    return switch (kind) {
      case LOOKUP -> "when it was found";
      case SUBMIT -> "when it was done";
    };
  }

  @Override
  public StepType type() {
    return type(kind);
  }

  @Override
  public Outcome run(Scene scene) {
    return inquiry.ask(scene, good(kind));
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return inquiry.meanwhile();
  }

  /** The back-end answers at once, so a circle of questions would never end. */
  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }

  @Override
  public boolean isErrand() {
    return true;
  }
}

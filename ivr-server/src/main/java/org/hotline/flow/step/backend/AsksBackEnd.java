package org.hotline.flow.step.backend;

import java.util.List;
import org.hotline.connector.OperationKind;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.prompt.PromptName;

/** A step that asks a back-end. */
public sealed interface AsksBackEnd extends Step permits Lookup, Submit {
  Inquiry inquiry();

  /** What kind of operation it may name. */
  OperationKind kind();

  @Override
  default List<Located<PromptName>> prompts() {
    return inquiry().meanwhile();
  }

  /** The back-end answers at once, so a circle of questions would never end. */
  @Override
  default boolean isHasty(Outcome outcome) {
    return true;
  }
}

package org.hotline.flow.step.backend;

import java.util.List;
import org.hotline.connector.OperationKind;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/** Describes {@code lookup} or {@code submit}. */
public record AskBackEndForm(OperationKind kind) implements StepForm {
  @Override
  public StepType type() {
    return AskBackEnd.type(kind);
  }

  @Override
  public String about() {
    return switch (kind) {
      case LOOKUP -> "Asks a back-end for something.";
      case SUBMIT -> "Has a back-end do something, once.";
    };
  }

  @Override
  public List<Field<?>> fields() {
    return InquiryFields.ALL;
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new AskBackEnd(kind, InquiryFields.from(filled, around.connectors()));
  }

  @Override
  public List<Assignment> sets(Filled filled, Surroundings around) {
    return InquiryFields.sets(filled, around.connectors(), AskBackEnd.good(kind));
  }

  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    return InquiryFields.uses(filled);
  }
}

package org.hotline.flow.step.backend;

import java.util.List;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/** Describes {@code submit}. */
public final class SubmitForm implements StepForm {
  @Override
  public StepType type() {
    return Submit.TYPE;
  }

  @Override
  public String about() {
    return "Has a back-end do something, once.";
  }

  @Override
  public List<Field<?>> fields() {
    return InquiryFields.ALL;
  }

  @Override
  public Step step(Filled filled, ConnectorBook connectors) {
    return new Submit(InquiryFields.from(filled, connectors));
  }

  @Override
  public List<Assignment> sets(Filled filled, ConnectorBook connectors) {
    return InquiryFields.sets(filled, connectors, Outcome.DONE);
  }

  @Override
  public List<Use> uses(Filled filled) {
    return InquiryFields.uses(filled);
  }
}

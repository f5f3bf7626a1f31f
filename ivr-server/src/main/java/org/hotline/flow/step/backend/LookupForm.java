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

/** Describes {@code lookup}. */
public final class LookupForm implements StepForm {
  @Override
  public StepType type() {
    return Lookup.TYPE;
  }

  @Override
  public String about() {
    return "Asks a back-end for something.";
  }

  @Override
  public List<Field<?>> fields() {
    return InquiryFields.ALL;
  }

  @Override
  public Step step(Filled filled, ConnectorBook connectors) {
    return new Lookup(InquiryFields.from(filled, connectors));
  }

  @Override
  public List<Assignment> sets(Filled filled, ConnectorBook connectors) {
    return InquiryFields.sets(filled, connectors, Outcome.FOUND);
  }

  @Override
  public List<Use> uses(Filled filled) {
    return InquiryFields.uses(filled);
  }
}

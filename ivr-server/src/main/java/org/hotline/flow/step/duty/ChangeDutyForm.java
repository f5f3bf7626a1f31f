package org.hotline.flow.step.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.agent.Duty;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code change-duty}. */
public final class ChangeDutyForm implements StepForm {
  private static final Field<Duty> TO =
      Field.required(
          "to", "ready, which logs in too; paused; or off, which logs out", new Choice<>(duties()));
  private static final Field<String> REASON =
      Field.optional("reason", "why, for the pages, such as lunch", Shapes.PLAIN_NAME);

  @Override
  public StepType type() {
    return ChangeDuty.TYPE;
  }

  @Override
  public String about() {
    return "Logs the agent in or out from whose own telephone the call comes, or begins a pause; who is in a call does so after it.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(TO, REASON);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    Duty duty = filled.get(TO);
    return new ChangeDuty(new Duty(duty.state(), filled.find(REASON).orElse(duty.reason())));
  }

  private static SequencedMap<String, Duty> duties() {
    SequencedMap<String, Duty> duties = new LinkedHashMap<>();
    for (Duty duty : List.of(Duty.READY, Duty.paused("paused"), Duty.LOGGED_OUT)) {
      duties.put(duty.state().word(), duty);
    }
    return duties;
  }
}

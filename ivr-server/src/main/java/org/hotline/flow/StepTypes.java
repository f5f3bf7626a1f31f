package org.hotline.flow;

import java.util.List;
import org.hotline.connector.OperationKind;
import org.hotline.flow.read.StepForms;
import org.hotline.flow.step.backend.AskBackEndForm;
import org.hotline.flow.step.branch.BranchForm;
import org.hotline.flow.step.callback.OfferCallbackForm;
import org.hotline.flow.step.collect.CollectForm;
import org.hotline.flow.step.duty.ChangeDutyForm;
import org.hotline.flow.step.duty.TellDutyForm;
import org.hotline.flow.step.forcehours.ForceHoursForm;
import org.hotline.flow.step.hangup.HangupForm;
import org.hotline.flow.step.hours.OpeningHoursForm;
import org.hotline.flow.step.language.SwitchLanguageForm;
import org.hotline.flow.step.menu.MenuForm;
import org.hotline.flow.step.notices.TellNoticesForm;
import org.hotline.flow.step.passage.GotoForm;
import org.hotline.flow.step.passage.ReturnForm;
import org.hotline.flow.step.passage.SubflowForm;
import org.hotline.flow.step.pin.AskForPinForm;
import org.hotline.flow.step.queue.WaitInQueueForm;
import org.hotline.flow.step.recordprompt.RecordPromptForm;
import org.hotline.flow.step.recordprompt.SpeakTextForm;
import org.hotline.flow.step.resolved.ResolvedForm;
import org.hotline.flow.step.say.SayForm;
import org.hotline.flow.step.set.SetVariablesForm;
import org.hotline.flow.step.survey.SurveyForm;
import org.hotline.flow.step.transfer.TransferForm;
import org.hotline.flow.step.voicemail.VoicemailForm;

/** Every type of step; each has a room of its own below {@code flow.step}. */
public final class StepTypes {
  public static final StepForms ALL =
      new StepForms(
          List.of(
              new SayForm(),
              new MenuForm(),
              new CollectForm(),
              new SetVariablesForm(),
              new BranchForm(),
              new SwitchLanguageForm(),
              new AskBackEndForm(OperationKind.LOOKUP),
              new AskBackEndForm(OperationKind.SUBMIT),
              new OpeningHoursForm(),
              new TellNoticesForm(),
              new AskForPinForm(),
              new ForceHoursForm(),
              new TellDutyForm(),
              new ChangeDutyForm(),
              new WaitInQueueForm(),
              new OfferCallbackForm(),
              new TransferForm(),
              new VoicemailForm(),
              new GotoForm(),
              new SubflowForm(),
              new ReturnForm(),
              new SurveyForm(),
              new RecordPromptForm(),
              new SpeakTextForm(),
              new ResolvedForm(),
              new HangupForm()));

  private StepTypes() {}
}

package org.hotline.flow.run;

import org.hotline.flow.step.Branch;
import org.hotline.flow.step.Collect;
import org.hotline.flow.step.Hangup;
import org.hotline.flow.step.Menu;
import org.hotline.flow.step.OpeningHours;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Resolved;
import org.hotline.flow.step.Say;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.Transfer;
import org.hotline.flow.step.Voicemail;
import org.hotline.flow.step.WaitInQueue;

/** Finds who performs a step. */
public final class Performance {
  private final Scene scene;
  private final boolean resumed;

  private Performance(Scene scene, boolean resumed) {
    this.scene = scene;
    this.resumed = resumed;
  }

  /** The step from its beginning. */
  public static Performance of(Scene scene) {
    return new Performance(scene, false);
  }

  /** The step as another life of the server left it. */
  public static Performance resumed(Scene scene) {
    return new Performance(scene, true);
  }

  public Outcome perform(Step step) {
    return switch (step) {
      case Say say -> by(new SayRun(), say);
      case Menu menu -> by(new MenuRun(), menu);
      case Collect collect -> by(new CollectRun(), collect);
      case Branch branch -> by(new BranchRun(), branch);
      case OpeningHours hours -> by(new OpeningHoursRun(), hours);
      case WaitInQueue queue -> by(new WaitInQueueRun(), queue);
      case Transfer transfer -> by(new TransferRun(), transfer);
      case Voicemail voicemail -> by(new VoicemailRun(), voicemail);
      case Resolved solved -> by(new ResolvedRun(), solved);
      case Hangup hangup -> by(new HangupRun(), hangup);
    };
  }

  private <S extends Step> Outcome by(Run<S> run, S step) {
    return resumed ? run.resume(step, scene) : run.run(step, scene);
  }
}

package org.hotline.flow.step.recordprompt;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.RecordingRefused;

/** Puts the caller's own voice in place of a prompt, in the language of the call. */
record RecordPrompt(
    Located<PromptName> records, List<Located<PromptName>> question, RecordingLimits limits)
    implements Step {
  /** Less is a slip of the finger. */
  private static final Duration A_WORD = Duration.ofSeconds(1);

  static final StepType TYPE =
      StepType.of(
          "record-prompt",
          new Way(Outcome.DONE, "when callers hear it from now on"),
          new Way(Outcome.FAILED, "when what was recorded cannot be used"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.concat(Stream.of(records), question.stream()).toList();
  }

  @Override
  public Outcome run(Scene scene) {
    scene.sayLocated(question, Voice.BY_KEY);
    scene.keypad().forget();
    Recording tape = scene.voice().record(name(scene), limits);
    return tape.usable() && tape.length().compareTo(A_WORD) >= 0
        ? taken(tape, scene)
        : Outcome.FAILED;
  }

  private Outcome taken(Recording tape, Scene scene) {
    try {
      String by = "the caller " + scene.here().arrival().from();
      scene.rooms().office().voices().take(tape.name(), records.value(), scene.language(), by);
      return Outcome.DONE;
    } catch (RecordingRefused refused) {
      scene.troubled(String.valueOf(refused.getMessage()));
      return Outcome.FAILED;
    }
  }

  private String name(Scene scene) {
    return "prompt/" + records + "/" + scene.call().id() + "-" + scene.here().steps();
  }

  @Override
  public boolean isReserved() {
    return true;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(Outcome.FAILED);
  }
}

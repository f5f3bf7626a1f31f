package org.hotline.flow.test.stage;

import org.hotline.prompt.Language;
import org.hotline.prompt.OwnVoices;
import org.hotline.prompt.PromptName;

/** Takes every recording and keeps none: a test never changes what callers hear. */
final class StagedVoices implements OwnVoices {
  @Override
  public void take(String tape, PromptName name, Language language, String by) {}

  @Override
  public void takeBack(PromptName name, Language language, String by) {}
}

package org.hotline.prompt;

/** Where people put their own voice in place of a text by telephone, and take it back. */
public interface OwnVoices {
  /**
   * Takes what was recorded; callers hear it from then on.
   *
   * @param tape the name under which the switch has it
   * @throws RecordingRefused with what is expected of a recording
   */
  void take(String tape, PromptName name, Language language, String by);

  /** The text counts again. */
  void takeBack(PromptName name, Language language, String by);
}

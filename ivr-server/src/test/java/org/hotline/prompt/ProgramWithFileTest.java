package org.hotline.prompt;

/** A program that writes its sound to a file. */
class ProgramWithFileTest extends SpeechContract {
  @Override
  protected Speech speech() {
    return new CommandSpeech(
        SpeechCommand.of("espeak-ng -v {voice} --stdin -w {output}"), VoiceNames.OF_ESPEAK);
  }
}

package org.hotline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hotline.prompt.PromptList;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.Recordings;
import org.hotline.prompt.ValuesNeeded;

/** A recording that takes the place of a prompt's text, or gives it back. */
record PromptChange(PromptFiles files, PromptChosen prompt) {
  private static final String WHO = "the command line";
  private static final String SOON = "%nA server that runs takes it up within some seconds.%n";

  String record(InputStream sent) {
    files.desk().put(prompt.name(), prompt.language(), wav(sent), WHO);
    return heard() + unsaid() + "Back to the text: ./hotline prompts text " + asked();
  }

  String text() {
    if (!files.desk().takeBack(prompt.name(), prompt.language(), WHO)) {
      throw new Misused("There is no recording to take back:%n%s".formatted(now()));
    }
    return heard()
        + "The recording was removed; you have the file that it was made from.%n".formatted();
  }

  private static byte[] wav(InputStream sent) {
    try {
      return sent.readNBytes(Recordings.MOST_BYTES + 1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String heard() {
    return "From now on: " + now() + SOON.formatted();
  }

  private String now() {
    return new PromptSheet(files.list(), files.zone()).heard(prompt);
  }

  /** Who records a sentence may not think of what was in it. */
  private String unsaid() {
    PromptList prompts = files.list();
    ValuesNeeded lost =
        new ValuesNeeded(
            prompts
                .written(prompt.name(), prompt.language())
                .map(PromptSource::needs)
                .orElseGet(Map::of));
    return lost.isNone()
        ? ""
        : "Its text says values that a recording cannot: " + lost + "%n".formatted();
  }

  private String asked() {
    return prompt.name() + " " + prompt.language() + "%n".formatted();
  }
}

package org.hotline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** WAV files as they come from elsewhere, made by the real sox. */
public record StudioSound(Path directory) {
  /** A tone of some seconds in studio quality. */
  public byte[] tone(int hertz, int seconds) throws IOException {
    return made("-r 48000 -b 24 -c 2", "synth " + seconds + " sine " + hertz + " gain -6");
  }

  byte[] made(String form, String effects) throws IOException {
    Path file = Files.createTempFile(directory, "studio", ".wav");
    List<String> words = new ArrayList<>(List.of("sox", "-n"));
    words.addAll(List.of(form.split(" ")));
    words.add(file.toString());
    words.addAll(List.of(effects.split(" ")));
    Process sox = new ProcessBuilder(words).inheritIO().start();
    if (sox.onExit().join().exitValue() != 0) {
      throw new IOException("expected sox to make " + file);
    }
    return Files.readAllBytes(file);
  }
}

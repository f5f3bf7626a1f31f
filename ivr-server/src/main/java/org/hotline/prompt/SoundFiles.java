package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The directory of sounds. A file appears under its name only when it is whole, whatever happens in
 * the middle, and is not removed while a call may be playing it.
 */
record SoundFiles(Path directory) {

  boolean whole(String name, SampleRate rate) {
    return new WavFile(file(name, rate)).whole();
  }

  Path file(String name, SampleRate rate) {
    return directory.resolve(name + "." + rate.extension());
  }

  /** Lets the maker write beside the target, looks at the result, and moves it into place. */
  void put(String name, SampleRate rate, Consumer<Path> maker) {
    Path target = file(name, rate);
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(part.toAbsolutePath().getParent());
      maker.accept(part);
      moveWhole(part, target);
    } catch (IOException failed) {
      throw new SoundNotMade("expected to write " + target + ", but: " + failed, failed);
    } finally {
      part.toFile().delete();
    }
  }

  private static void moveWhole(Path part, Path target) throws IOException {
    if (!new WavFile(part).whole()) {
      throw new SoundNotMade("expected sound, but nothing could be heard");
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

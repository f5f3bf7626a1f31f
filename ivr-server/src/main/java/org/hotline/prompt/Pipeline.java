package org.hotline.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Programs joined by pipes, run to their end within a time. Arguments are lists and the input is a
 * file, so that nothing of a text or a name reaches a shell.
 */
record Pipeline(List<List<String>> programs, Duration longest) {
  private static final int LONGEST_COMPLAINT = 500;

  /** Runs with the file as the first program's input. */
  void run(Path input) {
    Path complaints = null;
    try {
      complaints = Files.createTempFile("hotline-", ".err");
      finish(start(input, complaints), complaints);
    } catch (IOException failed) {
      throw new SoundNotMade(
          "expected to run " + names() + ", but: " + failed.getMessage() + "; is it installed?",
          failed);
    } finally {
      remove(complaints);
    }
  }

  private List<Process> start(Path input, Path complaints) throws IOException {
    List<ProcessBuilder> builders =
        programs.stream()
            .map(ProcessBuilder::new)
            .map(builder -> builder.redirectError(Redirect.appendTo(complaints.toFile())))
            .toList();
    builders.getFirst().redirectInput(input.toFile());
    builders.getLast().redirectOutput(Redirect.DISCARD);
    return ProcessBuilder.startPipeline(builders);
  }

  private void finish(List<Process> running, Path complaints) throws IOException {
    try {
      long deadline = System.nanoTime() + longest.toNanos();
      for (Process process : running) {
        await(process, deadline, complaints);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SoundNotMade(names() + " was interrupted", stopped);
    } finally {
      running.forEach(Process::destroyForcibly);
    }
  }

  private void await(Process process, long deadline, Path complaints)
      throws InterruptedException, IOException {
    if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      throw new SoundNotMade("expected " + names() + " to end within " + longest);
    }
    if (process.exitValue() != 0) {
      throw new SoundNotMade(
          names() + " ended with " + process.exitValue() + ": " + beginning(complaints));
    }
  }

  private static String beginning(Path complaints) throws IOException {
    try (InputStream text = Files.newInputStream(complaints)) {
      return new String(text.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8).strip();
    }
  }

  private static void remove(@Nullable Path complaints) {
    try {
      if (complaints != null) {
        Files.deleteIfExists(complaints);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String names() {
    return String.join(" | ", programs.stream().map(List::getFirst).toList());
  }
}

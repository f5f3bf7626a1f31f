package org.hotline.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where services run: a root file system in which {@code home} is /srv/data and the checkout
 * /srv/app, without privileges. Needs root.
 */
public record ServiceRoom(Path rootFileSystem, Path checkout, Path home) {
  /** Refuses anybody else, in one sentence. */
  public static void needRoot() {
    if (!"root".equals(System.getProperty("user.name"))) {
      throw new IllegalStateException(
          "A telephone network of our own needs root, because its Asterisk gets a root file system"
              + " of its own.");
    }
  }

  /**
   * Starts a command there; what it says goes to a file of the machine. It has a session of its
   * own, so that Ctrl-C at our terminal does not end it before us.
   */
  public Process start(Path output, List<String> command) throws IOException {
    return launch(output, words(List.of(), command));
  }

  /** As {@link #start}, with root's privileges: what sends packets of its own making needs them. */
  public Process startAsRoot(Path output, List<String> command) throws IOException {
    return launch(output, words(List.of("--root"), command));
  }

  private static Process launch(Path output, List<String> words) throws IOException {
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
        .redirectInput(Path.of("/dev/null").toFile())
        .start();
  }

  /** What a command there says, once it has ended. */
  public String ask(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(words(List.of(), command)).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private List<String> words(List<String> options, List<String> command) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "setsid",
                checkout.resolve("docker/in-root").toString(),
                rootFileSystem.toString(),
                home.toString(),
                checkout.toString()));
    words.addAll(options);
    words.add("--");
    words.addAll(command);
    return words;
  }
}

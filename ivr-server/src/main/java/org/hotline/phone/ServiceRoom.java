package org.hotline.phone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where services run: a root file system in which {@code home} is /srv/data and the checkout
 * /srv/app, without privileges. Needs root.
 */
public record ServiceRoom(Path rootFileSystem, Path checkout, Path home) {
  /** Starts a command there; what it says goes to a file of the machine. */
  public Process start(Path output, List<String> command) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                checkout.resolve("docker/in-root").toString(),
                rootFileSystem.toString(),
                home.toString(),
                checkout.toString(),
                "--"));
    words.addAll(command);
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
        .redirectInput(Path.of("/dev/null").toFile())
        .start();
  }
}

package org.hotline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Secrets, one file each, so that they appear in no list of settings and in no environment. */
final class Secrets {
  private static final Secret STAND_IN = new Secret("missing");

  private final Path directory;
  private final Problems problems;

  Secrets(Path directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
  }

  Secret required(String name, String what) {
    return required(name, what, "\"./hotline up\" makes it, or write it there");
  }

  /** One that nobody makes but who runs this installation, since others have to know it. */
  Secret agreed(String name, String what) {
    return required(name, what, "write it there");
  }

  private Secret required(String name, String what, String wayOut) {
    Optional<Secret> secret = optional(name);
    if (secret.isEmpty() && !Files.exists(directory.resolve(name))) {
      refuse(name, "expected a file with %s, but there is none; %s".formatted(what, wayOut));
    }
    return secret.orElse(STAND_IN);
  }

  /** Empty when there is no such file; a file that cannot be used is a problem. */
  Optional<Secret> optional(String name) {
    return Files.exists(directory.resolve(name)) ? read(name) : Optional.empty();
  }

  private Optional<Secret> read(String name) {
    try {
      return Optional.of(new Secret(new SecretFile(directory, Path.of(name)).text()));
    } catch (IllegalArgumentException empty) {
      refuse(name, "expected a secret, but the file is empty; remove it and run \"./hotline up\"");
    } catch (IOException failed) {
      refuse(name, "expected to be allowed to read this file as text, but: " + failed);
    }
    return Optional.empty();
  }

  void refuse(String name, String sentence) {
    problems.add(directory.resolve(name).toString(), sentence);
  }
}

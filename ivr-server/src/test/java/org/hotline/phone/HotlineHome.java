package org.hotline.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.hotline.asterisk.ari.AriAddress;

/** The home of a hotline under test, made by the same script that makes a real one. */
record HotlineHome(Path directory, HotlinePorts ports) {
  static HotlineHome make(Machine machine, Path directory, HotlinePorts ports) throws IOException {
    ProcessBuilder script =
        new ProcessBuilder(
                machine.checkout().resolve("docker/home").toString(), directory.toString())
            .redirectErrorStream(true);
    ports.settings().forEach((key, value) -> script.environment().put(variable(key), value));
    Process process = script.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("expected docker/home to make " + directory + ": " + said);
    }
    return new HotlineHome(directory, ports);
  }

  static String variable(String key) {
    return "HOTLINE_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  String secret(String name) throws IOException {
    return Files.readString(directory.resolve("secrets").resolve(name)).strip();
  }

  /** A file that its services can read. */
  void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
  }

  AriAddress ari() throws IOException {
    return new AriAddress("127.0.0.1", ports.asterisk(), "hotline", secret("ari-password"));
  }

  /** A dialplan in place of the hotline's, with the modules that it needs besides. */
  void instead(String dialplan, String... modules) throws IOException {
    Path etc = directory.resolve("etc/asterisk");
    Files.writeString(etc.resolve("extensions.conf"), dialplan);
    Path list = etc.resolve("modules.conf");
    StringBuilder more = new StringBuilder(Files.readString(list));
    for (String module : modules) {
      more.append("\nload = ").append(module).append(".so\n");
    }
    Files.writeString(list, more);
  }
}

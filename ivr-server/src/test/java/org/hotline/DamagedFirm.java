package org.hotline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline.command.Check;

/** A copy of all that an admin of the example firm has written, of which one file gets damaged. */
final class DamagedFirm implements AutoCloseable {
  private static final List<String> SHARED =
      List.of("queues", "hours", "agents", "numbers", "notices", "connectors");

  private final Path home;

  DamagedFirm() {
    try {
      home = Files.createTempDirectory("damaged");
      copy("call-flows");
      copy("prompts");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void copy(String directory) throws IOException {
    Files.createDirectory(home.resolve(directory));
    try (Stream<Path> files = Files.list(Path.of("..", directory))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, home.resolve(directory).resolve(file.getFileName()));
      }
    }
  }

  List<String> flows() {
    return files(file -> isCallFlow(file) && !isTest(file) && !isShared(file));
  }

  List<String> tests() {
    return files(DamagedFirm::isTest);
  }

  /** Queues, hours, agents, connectors and the like. */
  List<String> shared() {
    return files(DamagedFirm::isShared);
  }

  List<String> prompts() {
    return files(file -> file.startsWith("prompts"));
  }

  private static boolean isCallFlow(String file) {
    return file.startsWith("call-flows");
  }

  private static boolean isTest(String file) {
    return file.endsWith(".test.yaml");
  }

  private static boolean isShared(String file) {
    return isCallFlow(file)
        && SHARED.stream().anyMatch(name -> file.endsWith("/" + name + ".yaml"));
  }

  private List<String> files(Predicate<String> wanted) {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString())
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Damages a file, and looks at what the check says of it. */
  void isJudgedWith(String file, List<Damage> damages) throws IOException {
    Path path = home.resolve(file);
    byte[] good = Files.readAllBytes(path);
    byte[] bad = good;
    for (Damage damage : damages) {
      bad = damage.on(bad);
    }
    Files.write(path, bad);
    try {
      verdict().isSound();
    } finally {
      Files.write(path, good);
    }
  }

  private Verdict verdict() {
    Path flows = home.resolve("call-flows");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code = new Check(Hotline::promptsOf, out).run(List.of(flows.toString()));
    return new Verdict(flows, code, printed.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

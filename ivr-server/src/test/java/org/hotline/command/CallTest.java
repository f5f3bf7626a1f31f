package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@NeedsTelephones
class CallTest {
  @RegisterExtension static final Installation HOTLINE = new Installation();

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void aCallIsToldStepByStep() {
    List<String> words = List.of("100", "--press", "1@2s", "--for", "5s");
    assertThat(new Call(HOTLINE.environment(), out).run(words)).isZero();
    assertThat(said())
        .containsSubsequence(
            "dialling 100", "answered", "hears sound", "presses 1", "hung up by us");
  }

  @Test
  void aCallToANumberThatIsNotThereIsToldSo() {
    assertThat(new Call(HOTLINE.environment(), out).run(List.of("100x"))).isEqualTo(2);
    assertThat(said()).contains("expected a number of digits, but got \"100x\"");
  }

  @Test
  void aNetworkThatDoesNotComeUpLeavesNothingBehind() {
    Map<String, String> broken = new HashMap<>(HOTLINE.environment());
    broken.put("HOTLINE_ROOT", HOTLINE.directory().toString());
    Set<Path> before = homes();
    assertThat(new Call(broken, out).run(List.of("100"))).isEqualTo(2);
    assertThat(homes()).isSubsetOf(before);
    assertThat(said()).contains("expected").doesNotContain("dialling");
  }

  @Test
  void theProgramSaysNothingButWhatTheUserReads() throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.hotline.Hotline",
            "call",
            "100",
            "--for",
            "1s");
    program.environment().putAll(HOTLINE.environment());
    Path told = HOTLINE.directory().resolve("told.txt");
    Process process = program.redirectOutput(told.toFile()).start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(told))
        .isNotEmpty()
        .allMatch(line -> line.matches("[0-9 ].*s .*"));
  }

  private static Set<Path> homes() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("hotline-telephones"))
          .collect(Collectors.toSet());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void anAgentWhoIsNotInTheListGetsNoTelephone() {
    assertThat(new Desk(HOTLINE.environment(), out).run(List.of("nobody"))).isEqualTo(2);
    assertThat(said()).contains("is that name in agents.yaml");
  }

  @Test
  void anAgentsDeskTellsWhoCallsAndWhoHangsUp() throws InterruptedException {
    Thread desk =
        Thread.ofVirtual().start(() -> new Desk(HOTLINE.environment(), out).run(List.of("bob")));
    assertThat(eventuallySays("bob is registered")).as(said()).isTrue();
    HOTLINE.caller("+31201234599").calls("100").presses("1");
    assertThat(eventuallySays("hears silence")).as(said()).isTrue();
    HOTLINE.caller("+31201234599").hangsUp();
    assertThat(eventuallySays("hung up by the hotline")).as(said()).isTrue();
    desk.interrupt();
    desk.join(Duration.ofSeconds(10));
    assertThat(said()).containsSubsequence("rings: +31201234599", "answered", "hung up");
  }

  private boolean eventuallySays(String words) {
    return Patience.of(Duration.ofSeconds(15)).until(() -> said().contains(words));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}

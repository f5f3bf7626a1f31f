package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

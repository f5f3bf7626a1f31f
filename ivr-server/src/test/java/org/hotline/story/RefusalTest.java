package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hotline.phone.AsteriskStandIn;
import org.hotline.phone.Attempt;
import org.hotline.phone.Caller;
import org.hotline.phone.FreePorts;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot do its work says why, in a sentence, and does it when the cause is gone. */
@NeedsTelephones
class RefusalTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int REFUSED = 2;
  private static final String FLOW =
      """
      flow: mended
      language: nl
      start: %s
      steps:
        %s: {type: hangup, prompt: goodbye}
      """;
  private static final String MISTAKEN =
      """
      flow: mistaken
      language: nl
      start: wait
      defaults: {failed: goodbye}
      steps:
        wait: {type: queue, queue: nowhere, served: goodbye, full: goodbye, no-agents: goodbye, timed-out: goodbye, not-ready: goodbye, closed: goodbye}
        goodbye: {type: hangup, prompt: farewell}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm().team("201", "eve").flow("301", "mended", FLOW.formatted("old", "old")).opens();

  @Test
  void aWrongPasswordForAsteriskIsToldWithItsFile(@TempDir Path secrets) throws IOException {
    for (String secret : new String[] {"redis-password", "api-token"}) {
      Files.copy(HOTLINE.directory().resolve("secrets").resolve(secret), secrets.resolve(secret));
    }
    Files.writeString(secrets.resolve("ari-password"), "wrong");
    try (Attempt server = HOTLINE.attempt(Map.of("directory.secrets", secrets.toString()))) {
      server.says("refuses our password: make secrets/ari-password and ari.conf agree");
      server.has("asterisk", "down").has("redis", "up");
    }
  }

  @Test
  void anAsteriskThatIsNotThereIsTold() throws IOException {
    try (Attempt server = HOTLINE.attempt(Map.of("asterisk.http.port", nobody()))) {
      server.says("cannot be reached").says("is it running, and is asterisk.http.port right?");
      server.has("asterisk", "down").has("redis", "up");
    }
  }

  @Test
  void anAsteriskThatIsTooOldIsToldAndNotUsed() throws Exception {
    ObjectNode real = (ObjectNode) HOTLINE.asterisk().information();
    assertThat(real.at("/system/version").asText()).startsWith("22.");
    ((ObjectNode) real.get("system")).put("version", "22.10.0+dfsg-1");
    try (AsteriskStandIn old = AsteriskStandIn.saying(real.toString());
        Attempt server = HOTLINE.attempt(asterisk(old.port()))) {
      server.says("expected Asterisk 22.10.1 or newer, but this one is 22.10.0+dfsg-1: upgrade it");
      server.has("asterisk", "down").has("redis", "up");
    }
  }

  @Test
  void aRedisThatIsNotThereIsTold() throws IOException {
    try (Attempt server = HOTLINE.attempt(Map.of("redis.port", nobody()))) {
      server.says("is it running, are redis.port and secrets/redis-password right?").ends(REFUSED);
    }
  }

  @Test
  void aPrefixThatAnotherInstallationHoldsIsToldAndLeftAlone(@TempDir Path secrets)
      throws IOException {
    Path ours = HOTLINE.directory().resolve("secrets");
    for (String secret : new String[] {"redis-password", "api-token", "ari-password"}) {
      Files.copy(ours.resolve(secret), secrets.resolve(secret));
    }
    Map<String, String> changes =
        Map.of("directory.secrets", secrets.toString(), "redis.prefix", "hotline");
    try (Attempt server = HOTLINE.attempt(changes)) {
      server.says("the prefix \"hotline\" in Redis at 127.0.0.1:" + HOTLINE.ports().redis());
      server.says("belongs to another installation, the one on machine ");
      server.says("127.0.0.1:" + HOTLINE.ports().http()).says("redis.prefix in hotline.conf");
      server.ends(REFUSED);
    }
    Caller caller = HOTLINE.caller("+31200000704").calls("301").hearsSomething().isHungUp();
    Journey.of(HOTLINE, caller).ends("completed");
  }

  @Test
  void settingsThatCannotBeAreToldAllAtOnce() throws IOException {
    Map<String, String> changes = Map.of("sip.port", "eighty", "retention.day", "30");
    try (Attempt server = HOTLINE.attempt(changes)) {
      server.says("sip.port").says("a number from 1 to 65535").says("\"eighty\"");
      server.says("there is no setting \"retention.day\"; did you mean \"retention.days\"?");
      server.ends(REFUSED);
    }
  }

  @Test
  void aPortThatIsTakenIsTold() throws IOException {
    String taken = String.valueOf(HOTLINE.ports().http());
    try (Attempt server = HOTLINE.attempt(Map.of("http.port", taken))) {
      server.says("expected to listen on 127.0.0.1:" + taken).says("http.port").ends(REFUSED);
    }
  }

  @Test
  void aBrokenFlowIsToldWithItsLineAndLiveOnceItIsMended(@TempDir Path flows) throws IOException {
    Path mistaken = Files.writeString(flows.resolve("mistaken.yaml"), MISTAKEN);
    Map<String, String> changes =
        Map.of(
            "directory.flows",
            flows.toString(),
            "directory.state",
            flows.resolve("nothing-yet").toString(),
            "asterisk.http.port",
            nobody());
    try (Attempt server = HOTLINE.attempt(changes)) {
      server.says("mistaken.yaml:6:").says("nowhere");
      server.says("mistaken.yaml:7:").says("farewell");
      server.has("flows", "down");
      Files.writeString(mistaken, FLOW.replace("mended", "mistaken").formatted("old", "old"));
      server.has("flows", "up");
    }
  }

  @Test
  void aBrokenFlowNeverReplacesTheOneThatWorks() throws IOException {
    Path flow = HOTLINE.directory().resolve("call-flows/mended.yaml");
    Files.writeString(flow, FLOW.formatted("new", "old"));
    assertThat(Patience.of(SOON).until(() -> HOTLINE.server().output().contains("mended.yaml:")))
        .isTrue();
    Caller caller = HOTLINE.caller("+31200000701").calls("301").hearsSomething().isHungUp();
    Journey.of(HOTLINE, caller).leaves("old", "end");

    Files.writeString(flow, FLOW.formatted("new", "new"));
    Caller later = HOTLINE.caller("+31200000702");
    assertThat(Patience.of(SOON).until(() -> hears(later, "new"))).as("the new flow").isTrue();
  }

  @Test
  void anAsteriskThatComesLaterIsTakenIntoUse() throws IOException {
    HOTLINE.withoutAsterisk(
        () -> assertThat(Patience.of(SOON).until(() -> asterisk().equals("down"))).isTrue());
    assertThat(Patience.of(SOON).until(() -> asterisk().equals("up"))).isTrue();
    Caller caller = HOTLINE.caller("+31200000703").calls("301").hearsSomething().isHungUp();
    Journey.of(HOTLINE, caller).ends("completed");
  }

  private static boolean hears(Caller caller, String step) {
    caller.calls("301").hearsSomething().isHungUp();
    return Journey.of(HOTLINE, caller)
        .ends("completed")
        .record()
        .at("/steps/0/step")
        .asText()
        .equals(step);
  }

  private static String asterisk() {
    return HOTLINE.api().readiness().path("asterisk").asText();
  }

  private static Map<String, String> asterisk(int port) {
    return Map.of("asterisk.http.port", String.valueOf(port));
  }

  private static String nobody() {
    return String.valueOf(FreePorts.one());
  }
}

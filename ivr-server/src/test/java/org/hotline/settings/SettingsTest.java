package org.hotline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.call.PhoneNumber;
import org.hotline.prompt.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir Path directory;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void secrets() throws IOException {
    environment.put("HOTLINE_DIRECTORY_SECRETS", directory.toString());
    secret("ari-password", "asterisk knows\n");
    secret("api-token", "open sesame\n");
  }

  @Test
  void withoutAFileTheDefaultsHold() {
    Settings settings = read();
    assertThat(settings.http().bind()).isEqualTo(new Endpoint("127.0.0.1", 8080));
    assertThat(settings.redis().endpoint()).isEqualTo(new Endpoint("127.0.0.1", 6379));
    assertThat(settings.redis().password()).isEmpty();
    assertThat(settings.sip().rtp()).isEqualTo(new Settings.Ports(20_000, 23_999));
    assertThat(settings.retention()).isEqualTo(Duration.ofDays(30));
    assertThat(settings.languages()).containsExactly(new Language("nl"), new Language("en"));
    assertThat(settings.asterisk().sounds()).isEqualTo(settings.directories().sounds());
    assertThat(settings.transfers().allows(new PhoneNumber("+31201234567"))).isFalse();
    assertThat(settings.connectorHosts().allow("127.0.0.1")).isTrue();
    assertThat(settings.connectorHosts().allow("api.example.org")).isFalse();
  }

  @Test
  void theFileOverridesTheDefaultsAndTheEnvironmentTheFile() throws IOException {
    file(
        "# ports\n  # more\nhttp.port = 9000 # for pages\n\nredis.port=7000\ntransfer.allowed = +31, +32\n");
    environment.put("HOTLINE_REDIS_PORT", "7001");
    environment.put("HOTLINE_ASTERISK_SOUNDS", "/sounds/../heard");
    Settings settings = read();
    assertThat(settings.http().bind().port()).isEqualTo(9000);
    assertThat(settings.redis().endpoint().port()).isEqualTo(7001);
    assertThat(settings.asterisk().sounds()).isEqualTo(Path.of("/heard"));
    assertThat(settings.transfers().allows(new PhoneNumber("+31201234567"))).isTrue();
    assertThat(settings.transfers().allows(new PhoneNumber("+4930555"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http.port = 80a | hotline.conf:1: expected http.port to be a number from 1 to 65535, but got \"80a\"",
        "sip.port = 0 | hotline.conf:1: expected sip.port to be a number from 1 to 65535, but got \"0\"",
        "redis.port = 70000 | from 1 to 65535, but got \"70000\"",
        "retention.days = 0 | expected retention.days to be a number from 1 to 3650",
        "htpp.port = 80 | hotline.conf:1: there is no setting \"htpp.port\"; did you mean \"http.port\"?",
        "colour = red | there is no setting \"colour\"",
        "http.port | expected \"key = value\", but got \"http.port\"",
        "languages = nl,english | expected languages to be languages of two letters",
        "languages = , | expected languages to be languages of two letters",
        "languages = | expected languages to be languages of two letters",
        "rtp.first = 30000 | expected rtp.last to be above rtp.first, which is 30000, but got \"23999\"",
        "max.calls = 1001 | expected max.calls to be at most 1000, a fourth of the ports from rtp.first to rtp.last",
        "connector.hosts = http://a.org | expected connector.hosts to be names of hosts",
        "transfer.allowed = +31,abc | expected transfer.allowed to be beginnings of numbers",
        "fallback.number = Eve | expected fallback.number to be a telephone number",
        "fallback.number = 112 | expected fallback.number to be empty while trunk.uri",
        "trunk.uri = http://x | expected trunk.uri to be a SIP address",
        "trunk.uri = trunk.example.org | expected trunk.uri to be a SIP address",
        "trunk.uri = sip:trunk;transport=tcp | expected trunk.uri to be a SIP address",
        "trunk.match = $(reboot) | expected trunk.match to be the addresses",
        "trunk.match = 192.0.2.1;type=x | expected trunk.match to be the addresses",
        "trunk.match = 0.0.0.0/0 | expected trunk.match to be the provider's addresses, such as 203.0.113.5",
        "trunk.match = 203.0.113.5, 128.0.0.0/1 | no network wider than /8",
        "trunk.match = 0.0.0.0/0.0.0.0 | no network wider than /8",
        "trunk.match = 10.0.0.0/7 | no network wider than /8",
        "trunk.match = 10.0.0.0/254.0.0.0 | no network wider than /8",
        "trunk.match = 10.0.0.0/. | no network wider than /8",
        "trunk.match = ::/0 | expected trunk.match to be the addresses",
        "redis.prefix = {a} | expected redis.prefix to be 1 to 64 letters",
        "directory.flows = flows | expected directory.flows to be an absolute path",
        "time.zone = Amsterdam | expected time.zone to be a time zone such as Europe/Amsterdam",
        "speech.command = no-such-program {voice} | expected speech.command to be a program of this machine",
        "speech.command = espeak-ng {text} | expected only {language}, {voice}, {rate} and {output} in braces",
        "speech.voices = dutch | expected speech.voices to be languages with their voices",
        "speech.url = ftp://speech | expected speech.url to be an address such as",
        "speech.body = {} | expected speech.body to be a text with {text} in it",
        "speech.milliseconds = 5 | expected speech.milliseconds to be a number from 100 to 10000",
        "speech.megabytes = 0 | expected speech.megabytes to be a number from 1 to 100000",
        "bind.address = my machine | expected bind.address to be an IPv4 address",
        "bind.address = 300.1.1.1 | hotline.conf:1: expected bind.address to be an IPv4 address",
        "bind.address = 192.0.2.77 | expected bind.address to be an address of this machine, or 0.0.0.0",
        "media.address = router | expected media.address to be an IPv4 address",
        "sip.port = 20500 | expected sip.port to be none of the ports of sound, 20000 to 23999",
        "shop.port = 80a | expected shop.port to be a number from 1 to 65535",
        "agi.port = 8080 | expected agi.port to be another port than http.port has, but got \"8080\"",
        "redis.port = 8088 | expected redis.port to be another port than asterisk.http.port has",
      })
  void aBadLineIsToldWithItsPlaceAndItsRule(String line, String expected) throws IOException {
    file(line + "\n");
    assertThat(problems()).hasSize(1).first().asString().contains(expected);
  }

  @Test
  void aSpeechServiceIsReadWithItsTokenBesideTheProgram() throws IOException {
    file("speech.url = https://speech.example.org/speak\nlanguages = nl, nl-BE\n");
    secret("speech-token", "whisper\n");
    Settings settings = read();
    Settings.SpeechService service = settings.speech().service().orElseThrow();
    assertThat(service.url()).hasToString("https://speech.example.org/speak");
    assertThat(service.token().orElseThrow().value()).isEqualTo("whisper");
    assertThat(settings.toString()).doesNotContain("whisper");
    assertThat(settings.speech().command().program()).isEqualTo("espeak-ng");
    assertThat(settings.speech().voices().of(new Language("nl-BE"))).isEqualTo("nl");
    assertThat(settings.speech().limits().longest()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.languages()).contains(new Language("nl-BE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/8", "203.0.113.0/255.255.255.0", "sip.example.org, 192.0.2.1:5070"})
  void theNetworksOfAProviderAreTaken(String callers) throws IOException {
    file("trunk.match = " + callers + "\n");
    assertThat(read().sip().trunkMatch()).isEqualTo(callers.replace(" ", ""));
  }

  @Test
  void aBadVariableIsToldByItsName() {
    environment.put("HOTLINE_HTTP_PORT", "x");
    assertThat(problems().getFirst()).startsWith("HOTLINE_HTTP_PORT: expected http.port to be");
  }

  @Test
  void aMisspeltVariableIsToldWithTheOneThatWasMeant() {
    environment.put("HOTLINE_SIP_PROT", "5061");
    assertThat(problems())
        .containsExactly(
            "HOTLINE_SIP_PROT: there is no such setting; did you mean HOTLINE_SIP_PORT?");
  }

  @Test
  void variablesOfOthersThatBeginLikeOursAreLetBe() {
    environment.put("HOTLINE_SERVICE_PORT_WEB", "80");
    environment.put("HOTLINE_HOME", "/var/lib/hotline");
    environment.put("HTTP_PORT", "80");
    assertThat(read().http().bind().port()).isEqualTo(8080);
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    file("http.port = x\nhttp.port = 80\ncolour = red\nsip.port = -1\n");
    environment.put("HOTLINE_REDIS_PORT", "many");
    Files.delete(directory.resolve("api-token"));
    assertThat(problems()).hasSize(5);
  }

  @Test
  void aKeyThatIsSetTwiceIsRefused() throws IOException {
    file("http.port = 80\nhttp.port = 81\n");
    assertThat(problems())
        .containsExactly("hotline.conf:2: http.port is set already at hotline.conf:1");
  }

  @Test
  void aMissingSecretSaysTheWayOut() throws IOException {
    Files.delete(directory.resolve("ari-password"));
    assertThat(problems().getFirst())
        .contains("ari-password")
        .contains("\"./hotline up\" makes it");
  }

  @Test
  void dialplansOfOthersAreAnsweredOnlyWhereAPortIsNamed() {
    assertThat(read().agi()).isEmpty();
    environment.put("HOTLINE_AGI_PORT", "4573");
    assertThat(read().agi().orElseThrow().bind()).isEqualTo(new Endpoint("127.0.0.1", 4573));
    assertThat(read().agi().orElseThrow().secret()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "127.0.0.1.example.org", "::"})
  void beyondThisMachineADialplanHasToKnowASecret(String address) throws IOException {
    environment.put("HOTLINE_AGI_PORT", "4573");
    environment.put("HOTLINE_AGI_ADDRESS", address);
    assertThat(problems()).hasSize(1).first().asString().contains("agi").contains("write it there");
    secret("agi", "shared");
    assertThat(read().agi().orElseThrow().secret().orElseThrow().matches("shared")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "one two", "12345678901234567"})
  void aPinThatCannotBeKeyedOrIsTooShortIsRefused(String pin) throws IOException {
    secret("office-pin", pin);
    assertThat(problems()).hasSize(1).first().asString().contains("6 to 16 digits");
  }

  @Test
  void withoutAPinTheServerStartsAllTheSame() {
    assertThat(read().pin()).isEmpty();
  }

  @Test
  void anEmptySecretIsRefused() throws IOException {
    secret("redis-password", "\n");
    assertThat(problems()).hasSize(1).first().asString().contains("the file is empty");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    environment.put("HOTLINE_CONF", directory.resolve("absent.conf").toString());
    assertThat(problems().getFirst()).contains("absent.conf");
  }

  @Test
  void secretsAreReadWithoutTheirLineEndAndNeverShown() throws IOException {
    secret("redis-password", "hush");
    Settings settings = read();
    assertThat(settings.asterisk().password().value()).isEqualTo("asterisk knows");
    assertThat(settings.http().token().matches("open sesame")).isTrue();
    assertThat(settings.http().token().matches("open sesam")).isFalse();
    assertThat(settings.toString())
        .doesNotContain("asterisk knows")
        .doesNotContain("open sesame")
        .doesNotContain("hush");
  }

  private void file(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("hotline.conf"), text);
    environment.put("HOTLINE_CONF", file.toString());
  }

  private void secret(String name, String value) throws IOException {
    Files.writeString(directory.resolve(name), value);
  }

  private Settings read() {
    return Settings.fromEnvironment(environment);
  }

  private List<String> problems() {
    return catchThrowableOfType(SettingsRefused.class, this::read).problems();
  }
}

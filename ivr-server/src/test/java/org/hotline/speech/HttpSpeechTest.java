package org.hotline.speech;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.CommandSpeech;
import org.hotline.prompt.SampleRate;
import org.hotline.prompt.SoundNotMade;
import org.hotline.prompt.Speech;
import org.hotline.prompt.SpeechContract;
import org.hotline.prompt.Utterance;
import org.hotline.prompt.VoiceNames;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A speech service on a real HTTP server, well and ill. */
class HttpSpeechTest extends SpeechContract {
  private static final Utterance HELLO =
      new Utterance("Say \"hello\" {voice}", ENGLISH, SampleRate.NARROW);
  private static final String BODY =
      "{\"text\": {text}, \"language\": {language}, \"voice\": {voice}, \"sample-rate\": {rate}}";

  private final Vertx vertx = Vertx.vertx();
  private final WireMockServer service =
      new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

  @BeforeEach
  void open() throws IOException {
    service.start();
    answers(aResponse().withBody(voice()));
  }

  /** Vert.x is not waited for: what was given up may still be connecting, and would hold us. */
  @AfterEach
  void close() {
    vertx.close();
    service.stop();
  }

  @Override
  protected Speech speech() {
    Settings.SpeechService set =
        new Settings.SpeechService(
            URI.create("http://127.0.0.1:" + service.port() + "/speak"),
            BODY,
            Optional.of(new Secret("open sesame")));
    return new HttpSpeech(vertx, set, VoiceNames.OF_ESPEAK, new CommandConversion());
  }

  @Test
  void theServiceIsToldWhatToSayAndWhoAsks() {
    speech().speak(HELLO, directory.resolve("spoken"), LONG);
    service.verify(
        postRequestedFor(urlEqualTo("/speak"))
            .withHeader("Authorization", equalTo("Bearer open sesame"))
            .withRequestBody(
                equalToJson(
                    """
                    {"text": "Say \\"hello\\" {voice}", "language": "en", "voice": "en-gb",
                     "sample-rate": 8000}
                    """)));
  }

  @Test
  void aServiceInTroubleIsToldWithoutItsSecret() {
    answers(aResponse().withStatus(500).withBody("oh dear"));
    fails("expected 200 from http://127.0.0.1:", LONG);
  }

  @Test
  void aServiceThatSendsUsElsewhereIsNotFollowed() {
    answers(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/"));
    fails("but got 302", LONG);
  }

  @Test
  void aServiceThatIsTooSlowIsNotWaitedFor() {
    answers(aResponse().withFixedDelay(20_000));
    fails("expected sound from http://127.0.0.1:", Duration.ofMillis(200));
  }

  @Test
  void whatIsNoSoundIsRefused() {
    answers(aResponse().withBody("<html>Sorry</html>"));
    fails("expected a WAV file from", LONG);
    answers(aResponse().withBody("RIFF, but nothing more"));
    fails("sox ended with", LONG);
    answers(aResponse());
    fails("expected a WAV file from", LONG);
  }

  @Test
  void aHugeAnswerIsGivenUp() {
    answers(aResponse().withBody(new byte[21_000_000]));
    fails("expected at most 20000000 bytes", LONG);
  }

  @Test
  void aServiceThatIsNotThereIsToldAtOnce() {
    Speech speech = speech();
    service.stop();
    Path target = directory.resolve("spoken");
    assertThatThrownBy(() -> speech.speak(HELLO, target, LONG)).isInstanceOf(SoundNotMade.class);
  }

  private void fails(String why, Duration within) {
    Path target = directory.resolve("spoken");
    assertThatThrownBy(() -> speech().speak(HELLO, target, within))
        .isInstanceOf(SoundNotMade.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("sesame")
        .hasMessageNotContaining("hello");
    assertThat(target)
        .satisfiesAnyOf(it -> assertThat(it).doesNotExist(), it -> assertThat(it).isEmptyFile());
  }

  private void answers(ResponseDefinitionBuilder answer) {
    service.stubFor(post("/speak").willReturn(answer));
  }

  private byte[] voice() throws IOException {
    Path file = directory.resolve("voice.wav");
    Utterance words = new Utterance("Your order comes on Tuesday", ENGLISH, SampleRate.WIDE);
    new CommandSpeech().speak(words, file, LONG);
    return Files.readAllBytes(file);
  }
}

package org.hotline.speech;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.prompt.Conversion;
import org.hotline.prompt.Language;
import org.hotline.prompt.SoundNotMade;
import org.hotline.prompt.Speech;
import org.hotline.prompt.Utterance;
import org.hotline.prompt.VoiceNames;
import org.hotline.settings.Settings;

/** Speech by a service: words are posted, a WAV file is answered and brought to our level. */
public final class HttpSpeech implements Speech {
  private static final int GOOD = 200;
  private static final int MOST_AT_ONCE = 16;
  private static final int MOST_BYTES = 20_000_000;

  private final WebClient client;
  private final Settings.SpeechService service;
  private final VoiceNames voices;
  private final Conversion conversion;

  public HttpSpeech(
      Vertx vertx, Settings.SpeechService service, VoiceNames voices, Conversion conversion) {
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions().setFollowRedirects(false),
            new PoolOptions().setHttp1MaxSize(MOST_AT_ONCE));
    this.service = service;
    this.voices = voices;
    this.conversion = conversion;
  }

  @Override
  public void speak(Utterance utterance, Path target, Duration within) {
    Buffer sound = ask(utterance, within);
    try {
      Path answer = Files.createTempFile("hotline-", ".wav");
      try {
        conversion.convert(Files.write(answer, sound.getBytes()), utterance.rate(), target);
      } finally {
        Files.delete(answer);
      }
    } catch (IOException failed) {
      throw new SoundNotMade("expected to keep what " + service.url() + " said", failed);
    }
  }

  @Override
  public String version(Language language) {
    return service.url() + " " + voices.of(language) + " " + service.body();
  }

  private Buffer ask(Utterance utterance, Duration within) {
    HttpRequest<Buffer> request =
        client
            .postAbs(service.url().toString())
            .timeout(Math.max(1, within.toMillis()))
            .putHeader("Content-Type", "application/json")
            .putHeader("Accept", "audio/wav")
            .as(CappedBody.of(MOST_BYTES));
    service.token().ifPresent(token -> request.bearerTokenAuthentication(token.value()));
    String body = new RequestBody(service.body()).filled(utterance, voices);
    return sound(await(request.sendBuffer(Buffer.buffer(body)), within));
  }

  private Buffer sound(HttpResponse<Buffer> answer) {
    if (answer.statusCode() != GOOD) {
      throw new SoundNotMade(
          "expected 200 from %s, but got %d".formatted(service.url(), answer.statusCode()));
    }
    Buffer body = answer.body();
    if (body == null || body.length() < 4 || !body.getString(0, 4).equals("RIFF")) {
      throw new SoundNotMade("expected a WAV file from " + service.url() + ", but got none");
    }
    return body;
  }

  private <T> T await(Future<T> act, Duration within) {
    try {
      return act.toCompletionStage()
          .toCompletableFuture()
          .get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SoundNotMade("speech was interrupted", stopped);
    } catch (ExecutionException failed) {
      throw new SoundNotMade(
          "expected sound from %s, but: %s".formatted(service.url(), failed.getCause()), failed);
    } catch (TimeoutException late) {
      throw new SoundNotMade(
          "expected sound from %s within %s".formatted(service.url(), within), late);
    }
  }
}

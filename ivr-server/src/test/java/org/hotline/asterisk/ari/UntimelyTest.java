package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallEnded;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.LiveCalls;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A channel that is there, but not in our hands any more: Asterisk says 409, not 404. */
@NeedsTelephones
class UntimelyTest {
  private static final String DIALPLAN =
      """
      [from-trunk]
      exten => 701,1,Answer(,i)
       same => n,MusicOnHold(default,60)
      """;

  @RegisterExtension static final Installation HOTLINE = new Installation().dialling(DIALPLAN);

  static final Vertx VERTX = Vertx.vertx();
  static AriClient asterisk;
  static AriSwitch exchange;

  @BeforeAll
  static void connect() throws IOException, InterruptedException {
    String password = Files.readString(HOTLINE.directory().resolve("secrets/ari-password")).strip();
    AriAddress address =
        new AriAddress("127.0.0.1", HOTLINE.ports().asterisk(), "hotline", password);
    CountDownLatch connected = new CountDownLatch(1);
    asterisk =
        new AriClient(
            VERTX,
            address,
            AriApplication.toldAll("untimely"),
            _ -> {},
            _ -> connected.countDown(),
            (_, _) -> {});
    exchange = new AriSwitch(asterisk, new Legs(), List.of(), new SoundFiles("/nowhere"));
    asterisk.open();
    connected.await();
  }

  @AfterAll
  static void disconnect() {
    asterisk.close();
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void whatCannotBeDoneNowIsToldApartFromACallerWhoIsGone() {
    Caller caller = HOTLINE.caller("+31200000701").calls("701").hearsSomething();
    Call call = taken(caller);
    AriRequest music = AriRequest.post("channels/" + call.channel() + "/moh");
    assertThatThrownBy(() -> asterisk.send(music))
        .isInstanceOfSatisfying(
            AriRefused.class, refused -> assertThat(refused.status()).isEqualTo(409));
    assertThatThrownBy(() -> speak(call)).isInstanceOf(VoiceFailed.class);
    caller.isThere().hangsUp();
    assertThatThrownBy(() -> speak(call)).isInstanceOf(CallEnded.class);
  }

  @Test
  void whoseStoryEndsByThatIsHungUpAndNotLeftThere() {
    Caller caller = HOTLINE.caller("+31200000702").calls("701").hearsSomething();
    LiveCalls calls = new LiveCalls(exchange, new Forgetful(), (_, _) -> {}, 1);
    assertThat(calls.tellHere(taken(caller), UntimelyTest::speak)).contains(Ending.FAILED);
    caller.isHungUp();
  }

  @Test
  void whoseStoryEndsByAnErrorIsHungUpToo() {
    Caller caller = HOTLINE.caller("+31200000703").calls("701").hearsSomething();
    LiveCalls calls = new LiveCalls(exchange, new Forgetful(), (_, _) -> {}, 1);
    assertThat(calls.tellHere(taken(caller), UntimelyTest::breaks)).contains(Ending.FAILED);
    caller.isHungUp();
  }

  private static Ending breaks(Call call) {
    throw new StackOverflowError("too deep for call " + call.id());
  }

  private static Ending speak(Call call) {
    call.voice().play(List.of(new Sound("nl/goodbye", "nl/goodbye")), Voice.BY_NOTHING);
    return Ending.COMPLETED;
  }

  private static Call taken(Caller caller) {
    return exchange.take(
        channelOf(caller),
        new Arrival(caller.number(), "701", Instant.parse("2026-11-02T09:00:00Z")));
  }

  private static ChannelId channelOf(Caller caller) {
    Object channels = Objects.requireNonNull(asterisk.send(AriRequest.get("channels")));
    return ((JsonArray) channels)
        .stream()
            .map(JsonObject.class::cast)
            .filter(channel -> isOf(caller, channel))
            .map(channel -> new ChannelId(channel.getString("id")))
            .findFirst()
            .orElseThrow();
  }

  private static boolean isOf(Caller caller, JsonObject channel) {
    return caller.number().digits().equals(channel.getJsonObject("caller").getString("number"));
  }

  /** Keeps nothing: this call needs no other life. */
  private static final class Forgetful implements Checkpoints {
    @Override
    public void save(Checkpoint checkpoint) {}

    @Override
    public void remove(CallId call) {}

    @Override
    public Collection<Checkpoint> all() {
      return List.of();
    }
  }
}

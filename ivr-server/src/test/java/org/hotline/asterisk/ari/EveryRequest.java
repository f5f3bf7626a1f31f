package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.call.AgentId;
import org.hotline.call.Apology;
import org.hotline.call.Arrival;
import org.hotline.call.BridgeId;
import org.hotline.call.Call;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.OfferId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Talk;
import org.hotline.call.Voice;
import org.hotline.flow.read.Written;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.recovery.Census;

/** Everything for which Asterisk is asked, with the words of somebody who means no good. */
record EveryRequest(AriClient asterisk, Legs legs, String said) {
  private static final Duration RINGS = Duration.ofSeconds(5);
  private static final QueuePolicy SUPPORT =
      new Written(Map.of("queues.yaml", "queues: {support: {}}"), KnownPrompts.of())
          .read()
          .loaded()
          .orElseThrow()
          .queues()
          .values()
          .iterator()
          .next();
  private static final ChannelId CALLER = SwitchReactions.CALLER;

  /**
   * Of a call that arrives with these words as its caller's number and name and as what was
   * dialled.
   */
  List<Runnable> ofACall() {
    Call call = arriving();
    Voice voice = call.voice();
    return List.of(
        () ->
            voice.play(
                List.of(new Sound(said, "nl/welcome"), new Sound("nl/x", said)), Voice.BY_NOTHING),
        () -> voice.play(List.of(new Sound(said, "nl/welcome")), Voice.BY_NOTHING),
        () -> voice.music("default"),
        voice::quiet,
        () -> voice.dial(call.arrival().from(), RINGS),
        () -> voice.dial(new PhoneNumber(call.arrival().to()), RINGS),
        () -> voice.dial(new PhoneNumber(said), RINGS),
        () -> voice.dial(new PhoneNumber("+31" + said), RINGS),
        () -> voice.recordOn(said, limits()),
        () -> voice.recordOn("voicemail/" + said + "/" + call.id() + "-1", limits()),
        () -> voice.apologize(Apology.values()[0]),
        voice::hangUp);
  }

  /** Of legs and bridges that are called so. */
  List<Runnable> ofALeg() {
    ChannelId channel = new ChannelId(said);
    Talk talk = new Talk(new BridgeId(said), channel);
    Voice voice = exchange().take(CALLER, arrival(said)).voice();
    Voice strange = exchange().take(channel, arrival(said)).voice();
    AriCensus census = new AriCensus(asterisk, legs);
    return List.of(
        () -> voice.connect(talk),
        () -> voice.connect(new Talk(new BridgeId("talk-1"), channel)),
        () -> voice.rejoin(talk),
        () -> voice.stayWith(talk),
        strange::quiet,
        strange::hangUp,
        () -> strange.dial(new PhoneNumber("+31612345678"), RINGS),
        () -> exchange().turnAway(channel, Apology.values()[0]),
        () -> census.hangUp(channel),
        () -> census.clear(List.of(new Census.Gathering(talk.bridge(), Instant.EPOCH, Set.of()))),
        () ->
            new Overheard(asterisk, new Legs()).listen(channel, _ -> {}).ifPresent(Runnable::run));
  }

  /** Of an agent of this name, and of a caller who waits for one. */
  List<Runnable> ofAnAgent() {
    SipAccounts accounts = new SipAccounts(asterisk, _ -> "0123456789abcdef");
    return List.of(
        () -> ring("anna", PhoneNumber.claimed(said), "hotline-1.1"),
        () -> ring("anna", PhoneNumber.WITHHELD, said),
        () -> ring("anna", new PhoneNumber(said), "hotline-1.1"),
        () -> ring(said, PhoneNumber.WITHHELD, "hotline-1.1"),
        () -> accounts.provide(new AgentId(said)),
        () -> accounts.remove(new AgentId(said)));
  }

  List<Runnable> ofARecording() {
    Voice voice = exchange().take(CALLER, arrival(said)).voice();
    return List.of(
        () -> voice.record(said, limits()),
        () -> voice.record("voicemail/" + said + "/hotline-1.1-1", limits()),
        () -> exchange().take(new ChannelId(said), arrival(said)).voice().record("a", limits()));
  }

  private void ring(String agent, PhoneNumber from, String ticket) {
    LegName.Agent leg = new LegName.Agent(new AgentId(agent), new OfferId(1));
    new AgentTelephones(asterisk, legs, exchange())
        .ring(leg, ticket(ticket, from), RINGS, new Mailbox());
  }

  private Call arriving() {
    Arriving arriving = new Arriving(exchange());
    JsonObject caller = new JsonObject().put("number", said).put("name", said);
    new AriEntrance(legs, arriving)
        .accept(
            new JsonObject()
                .put("type", "StasisStart")
                .put("args", new JsonArray().add("arrived").add(said))
                .put("channel", new JsonObject().put("id", CALLER.value()).put("caller", caller)));
    return arriving.call();
  }

  private AriSwitch exchange() {
    return new AriSwitch(asterisk, legs, List.of("+31", "0", "9", ""), new SoundFiles("/sounds"));
  }

  private static Ticket ticket(String name, PhoneNumber from) {
    return new Ticket(new TicketId(name), SUPPORT, 0, Instant.EPOCH, from);
  }

  private static Arrival arrival(String said) {
    return new Arrival(PhoneNumber.claimed(said), said, Instant.EPOCH);
  }

  private static RecordingLimits limits() {
    return new RecordingLimits(RINGS, RINGS);
  }
}

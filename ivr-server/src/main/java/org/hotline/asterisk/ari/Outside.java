package org.hotline.asterisk.ari;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Dialled;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Unreachable;

/** Dials numbers outside over the trunk; none but those whose prefix the settings allow. */
final class Outside {
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final AriClient asterisk;
  private final Legs legs;
  private final List<String> allowedPrefixes;

  Outside(AriClient asterisk, Legs legs, List<String> allowedPrefixes) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.allowedPrefixes = List.copyOf(allowedPrefixes);
  }

  boolean allows(PhoneNumber to) {
    return to.whole() && allowedPrefixes.stream().anyMatch(to.digits()::startsWith);
  }

  Dialled dial(PhoneNumber to, Duration ringTime, ChannelId caller, Mailbox mailbox) {
    if (!allows(to)) {
      return new Dialled.Refused();
    }
    LegName.Outside name = new LegName.Outside(UUID.randomUUID());
    ChannelId leg = name.channel();
    legs.listen(name, mailbox);
    try {
      asterisk.send(originate(to, ringTime, leg, caller));
      return outcome(name, mailbox.take(event -> decides(leg, event), ringTime.plus(GRACE)));
    } catch (AriRefused | Unreachable failed) {
      return ended(leg, new Dialled.Failed(HangupCause.UNKNOWN));
    } catch (CallEnded gone) {
      ended(leg, new Dialled.NoAnswer());
      throw gone;
    }
  }

  private static AriRequest originate(
      PhoneNumber to, Duration ringTime, ChannelId leg, ChannelId caller) {
    return AriRequest.post("channels/" + leg)
        .with("endpoint", "PJSIP/" + to.digits() + "@trunk")
        .with("app", AriClient.APPLICATION)
        .with("appArgs", "outside")
        .with("timeout", ringTime.toSeconds())
        .with("originator", caller.value())
        .inLaneOf(leg);
  }

  private static boolean decides(ChannelId leg, CallEvent event) {
    return event instanceof CallEvent.OfLeg(ChannelId of, CallEvent happened)
        && of.equals(leg)
        && (happened instanceof CallEvent.Answered || happened instanceof CallEvent.HungUp);
  }

  private Dialled outcome(LegName name, Optional<CallEvent> event) {
    ChannelId leg = name.channel();
    if (event.isEmpty() || !(event.get() instanceof CallEvent.OfLeg of)) {
      return ended(leg, new Dialled.NoAnswer());
    }
    return of.event() instanceof CallEvent.HungUp(HangupCause cause)
        ? ended(leg, refusal(cause))
        : new Dialled.Answered(name.talk());
  }

  private static Dialled refusal(HangupCause cause) {
    if (cause.equals(HangupCause.BUSY)) {
      return new Dialled.Busy();
    }
    return cause.equals(HangupCause.NO_ANSWER) ? new Dialled.NoAnswer() : new Dialled.Failed(cause);
  }

  private Dialled ended(ChannelId leg, Dialled outcome) {
    legs.forget(leg);
    asterisk.start(AriRequest.delete("channels/" + leg).inLaneOf(leg));
    return outcome;
  }
}

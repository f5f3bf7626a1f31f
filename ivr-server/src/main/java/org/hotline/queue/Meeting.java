package org.hotline.queue;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.Talk;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A waiting caller's conversation with an agent: begun, taken up again, and had to its end. */
final class Meeting {
  private static final Logger LOG = LoggerFactory.getLogger(Meeting.class);

  /** Neither of the two wanted the end. */
  private static final String LINE = "line";

  private final Voice voice;
  private final Checkpoint place;
  private final Checkpoints checkpoints;
  private final WaitTold told;
  private boolean tookPlace;

  Meeting(Voice voice, Checkpoint place, Checkpoints checkpoints, WaitTold told) {
    this.voice = voice;
    this.place = place;
    this.checkpoints = checkpoints;
    this.told = told;
  }

  /** False when the agent's leg was gone before the two could be bridged: the caller waits on. */
  boolean begins(Conversation conversation) {
    checkpoints.save(place.in(conversation));
    try {
      voice.connect(conversation.talk());
      begun(conversation);
      return true;
    } catch (VoiceFailed failed) {
      LOG.warn("call {} waits on, for it could not be connected", place.call(), failed);
      checkpoints.save(place);
      return false;
    }
  }

  /** What another life of the server kept; false when the two never met and cannot any more. */
  boolean goesOn(Conversation kept) {
    if (!voice.takesUp(kept)) {
      checkpoints.save(place);
      return false;
    }
    if (!kept.begun()) {
      begun(kept);
    }
    return true;
  }

  /** Whether caller and agent have talked to the end, or talk. */
  boolean tookPlace() {
    return tookPlace;
  }

  /** False when the agent's telephone was lost: the caller, who had not done, waits again. */
  boolean toTheEnd(Conversation conversation) {
    tookPlace = true;
    try {
      voice.stayWith(conversation.talk());
      tookPlace = !isLost(conversation.talk());
    } catch (CallEnded gone) {
      told.talked(conversation, gone.ending() == Ending.LINE_LOST ? LINE : "caller");
      throw gone.as(Ending.TALKED);
    }
    told.talked(conversation, tookPlace ? "agent" : LINE);
    if (!tookPlace) {
      checkpoints.save(place);
    }
    return tookPlace;
  }

  private boolean isLost(Talk talk) {
    return voice.await(new Line.AgentLost(talk)::equals, Duration.ZERO).isPresent();
  }

  /** Told first: of what is told twice the record takes one, what is never told is lost. */
  private void begun(Conversation conversation) {
    told.connected(conversation);
    checkpoints.save(place.in(conversation.asBegun()));
  }

  static boolean mayBegin(CallEvent event) {
    return event instanceof Line.AgentAnswered;
  }

  static Conversation with(Line.AgentAnswered agent) {
    return Conversation.toBegin(Optional.of(agent.agent()), agent.talk(), agent.at());
  }
}

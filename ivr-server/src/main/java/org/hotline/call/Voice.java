package org.hotline.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be done to one leg's ear and mouth. Every method waits until it is done, and throws
 * {@link CallEnded} when the far end is gone and {@link VoiceFailed} when the switch refuses or
 * stays silent.
 */
public interface Voice {
  /** Keys interrupt. */
  Predicate<CallEvent> BY_KEY = event -> event instanceof CallEvent.KeyPressed;

  /** Nothing interrupts. */
  Predicate<CallEvent> BY_NOTHING = _ -> false;

  /** Plays the sounds one after another without a gap, until the end or an interrupting event. */
  Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy);

  /** The next key, pressed early or within the time. */
  Optional<Key> key(Duration within);

  /** The agent from whose own telephone the call comes, as the switch knows for sure. */
  default Optional<AgentId> agent() {
    return Optional.empty();
  }

  /**
   * Before the caller is brought together with others; a voice that cannot do that throws {@link
   * HandedOver}, and the call goes on with one that can.
   */
  default void meetOthers() {}

  /** The next event that is wanted; empty when none came in time. */
  Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within);

  /** Music until something else is played or the leg is bridged. */
  void music(String musicClass);

  /** Ends the music. */
  void quiet();

  /** Records what the far end says, after the tone. */
  Recording record(String name, RecordingLimits limits);

  /** Goes on with a recording that another life of the server began; empty when none runs. */
  Optional<Recording> recordOn(String name, RecordingLimits limits);

  /**
   * Rings a number outside, with this leg hearing music; returns when it is answered or will not
   * be.
   */
  Dialled dial(PhoneNumber to, Duration ringTime);

  /**
   * Bridges this leg with another and returns when both hear each other; where that cannot be, the
   * other leg is ended.
   */
  void connect(Talk talk);

  /**
   * Bridges the two whom another life of the server was about to bridge, if it did not; false when
   * they never met and cannot any more.
   */
  boolean rejoin(Talk talk);

  /** Whether a kept conversation goes on, or was had: then {@link #stayWith} tells its end. */
  default boolean takesUp(Checkpoint.Conversation kept) {
    try {
      return kept.begun() || rejoin(kept.talk());
    } catch (VoiceFailed cannot) {
      return false;
    }
  }

  /** Stays in the conversation until the other leg is gone. */
  void stayWith(Talk talk);

  /** Leaves this leg to the switch, which says why it cannot be served and ends it. */
  void apologize(Apology apology);

  /** Ends this leg. */
  void hangUp();
}

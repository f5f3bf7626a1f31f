package org.hotline.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.PhoneNumber;

/** One end of one call in the telephone network: what can be done there, and what happened. */
public final class Line {
  private final ChannelId channel;
  private final PhoneNumber farEnd;
  private final boolean incoming;
  private final Switchboard switchboard;
  private final Ear ear;
  private final Instant began = Instant.now();
  private final CompletableFuture<Instant> answered = new CompletableFuture<>();
  private final CompletableFuture<LineEnd> ended = new CompletableFuture<>();
  private final StringBuffer keys = new StringBuffer();
  private final AtomicBoolean listening = new AtomicBoolean();
  private volatile boolean leaving;

  Line(ChannelId channel, PhoneNumber farEnd, boolean incoming, Switchboard switchboard, Ear ear) {
    this.channel = channel;
    this.farEnd = farEnd;
    this.incoming = incoming;
    this.switchboard = switchboard;
    this.ear = ear;
  }

  public ChannelId channel() {
    return channel;
  }

  /** The number that was called or, on a line that rings, the one that calls. */
  public PhoneNumber farEnd() {
    return farEnd;
  }

  /** When it was dialled, or rang first. */
  public Instant began() {
    return began;
  }

  /**
   * Listens from the first time it is asked for: recording every line of a load would take all
   * there is.
   */
  public Ear ear() {
    if (listening.compareAndSet(false, true)) {
      switchboard.listen(channel);
    }
    return ear;
  }

  /** Whether sound goes on coming in; costs nothing, where an {@link #ear} costs a recording. */
  public boolean receives(Duration within) {
    long before = switchboard.received(channel);
    return Patience.of(within).until(() -> switchboard.received(channel) > before + 5);
  }

  /** The keys that the far end pressed. */
  public String keys() {
    return keys.toString();
  }

  public void answer() {
    switchboard.answer(channel);
  }

  public void refuse(Refusal refusal) {
    leaving = true;
    switchboard.hangUp(channel, refusal.cause().q850());
  }

  public void hangUp() {
    leaving = true;
    switchboard.hangUp(channel, HangupCause.NORMAL.q850());
  }

  /** Presses keys, as a tenth of a second each; a tone that plays ends with it. */
  public void press(String keys) {
    switchboard.quiet(channel);
    switchboard.press(channel, keys);
  }

  /** Plays, for ten minutes at most, until {@link #quiet}, {@link #press} or the end. */
  public void play(Tone tone) {
    switchboard.play(channel, tone);
  }

  public void quiet() {
    switchboard.quiet(channel);
  }

  /** When it was answered; empty when it was not, in this time or ever. */
  public Optional<Instant> answered(Duration within) {
    return await(answered, within);
  }

  /** How it ended; empty when it goes on. */
  public Optional<LineEnd> ended(Duration within) {
    return await(ended, within);
  }

  public boolean open() {
    return !ended.isDone();
  }

  boolean incoming() {
    return incoming;
  }

  boolean ringsHere() {
    return incoming && !answered.isDone();
  }

  boolean staysFor(Duration time) {
    return ended(time).isEmpty();
  }

  void isAnswered() {
    switchboard.speakUp(channel);
    answered.complete(Instant.now());
  }

  void isListenedTo() {
    switchboard.record(channel);
  }

  void isPressed(String key) {
    keys.append(key);
  }

  void isOver(HangupCause cause) {
    ended.complete(new LineEnd(Instant.now(), cause, leaving));
    answered.cancel(false);
  }

  private static <T> Optional<T> await(CompletableFuture<T> happening, Duration within) {
    try {
      return Optional.of(happening.get(within.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException | CancellationException no) {
      return Optional.empty();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ways to speak, the best one first. One that fails rests for a moment while the next one
 * speaks; the last never rests.
 */
public final class Speeches {
  private static final Logger LOG = LoggerFactory.getLogger(Speeches.class);
  private static final int PATIENCE = 5;
  private static final Duration REST = Duration.ofSeconds(10);

  private final List<Speech> inOrder;
  private final InstantSource clock;
  private final Map<Speech, Instant> resting = new ConcurrentHashMap<>();

  public Speeches(List<Speech> inOrder, InstantSource clock) {
    this.inOrder = List.copyOf(inOrder);
    this.clock = clock;
  }

  Speech best() {
    return inOrder.getFirst();
  }

  /** Those that can be tried now. */
  List<Speech> awake() {
    Instant now = clock.instant();
    Speech last = inOrder.getLast();
    return inOrder.stream()
        .filter(
            speech ->
                speech.equals(last) || !resting.getOrDefault(speech, Instant.MIN).isAfter(now))
        .toList();
  }

  /**
   * All but the last leave time for the next one. The last may take longer than anyone waits: what
   * it makes is there for who asks next.
   */
  void speak(Speech speech, Utterance utterance, Path target, Duration within) {
    try {
      boolean last = speech.equals(inOrder.getLast());
      speech.speak(
          utterance,
          target,
          last ? within.multipliedBy(PATIENCE) : within.multipliedBy(6).dividedBy(10));
    } catch (SoundNotMade failed) {
      resting.put(speech, clock.instant().plus(REST));
      LOG.warn("speech {} failed: {}", place(speech), failed.getMessage());
      throw failed;
    }
  }

  private int place(Speech speech) {
    return IntStream.range(0, inOrder.size())
            .filter(at -> inOrder.get(at).equals(speech))
            .findFirst()
            .orElse(0)
        + 1;
  }
}

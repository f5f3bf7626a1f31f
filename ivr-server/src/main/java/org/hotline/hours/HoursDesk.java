package org.hotline.hours;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where hours are forced and asked for. It answers from a picture of what is forced, so that no
 * call waits for the store; what was known last holds while the store is away.
 */
public final class HoursDesk {
  private final ForcedHours kept;
  private final InstantSource clock;
  private final Consumer<String> notes;
  private volatile Map<String, Forced> picture = Map.of();

  /**
   * @param notes told who forced what
   */
  public HoursDesk(ForcedHours kept, InstantSource clock, Consumer<String> notes) {
    this.kept = kept;
    this.clock = clock;
    this.notes = notes;
  }

  public HoursState state(Hours hours) {
    return hours.at(clock.instant(), Optional.ofNullable(picture.get(hours.name())));
  }

  /** The next caller finds it so. */
  public synchronized Forced force(Hours hours, Forced.Way way, Lasting lasting, String by) {
    Instant now = clock.instant();
    Forced forced = new Forced(way, by, now, end(hours, lasting, now));
    kept.keep(hours.name(), forced);
    Map<String, Forced> changed = new HashMap<>(picture);
    changed.put(hours.name(), forced);
    picture = Map.copyOf(changed);
    notes.accept("hours " + hours.name() + " are forced " + forced);
    return forced;
  }

  /** By the calendar again. */
  public synchronized void release(Hours hours, String by) {
    kept.forget(hours.name());
    Map<String, Forced> changed = new HashMap<>(picture);
    changed.remove(hours.name());
    picture = Map.copyOf(changed);
    notes.accept("hours " + hours.name() + " go by the calendar again, says " + by);
  }

  /** Takes in what was forced elsewhere. */
  public synchronized void look() {
    picture = Map.copyOf(kept.all());
  }

  private static Optional<Instant> end(Hours hours, Lasting lasting, Instant now) {
    return switch (lasting) {
      case UNTIL_NEXT_OPENING -> hours.nextOpening(now);
      case UNTIL_FURTHER_NOTICE -> Optional.empty();
    };
  }
}

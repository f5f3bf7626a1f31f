package org.hotline.flow;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Mistake;
import org.hotline.hours.Hours;

/**
 * The call flows in force. What is broken, or fails its tests, never replaces what works; a call
 * keeps the flow that it began with.
 */
public final class FlowCatalog {
  private final FlowSource source;
  private volatile Loaded inForce = Loaded.NOTHING;
  private volatile String fingerprint = "never read";

  public FlowCatalog(FlowSource source) {
    this.source = source;
  }

  /** Reads again; returns what is wrong, or worth a warning. */
  public synchronized List<Mistake> reload() {
    fingerprint = source.fingerprint();
    Reading reading = source.read();
    if (reading.passed() || answersNobody()) {
      reading.loaded().ifPresent(loaded -> inForce = loaded);
    }
    return reading.mistakes();
  }

  /** At a start beside broken call flows: those that were good last. */
  public synchronized void takeInstead(FlowSource lastGood) {
    lastGood.read().loaded().ifPresent(loaded -> inForce = loaded);
  }

  /** Then even a flow with a failing test is better than none. */
  private boolean answersNobody() {
    return inForce == Loaded.NOTHING;
  }

  /** Whether something was written since the last reading, good or bad. */
  public boolean changed() {
    return !source.fingerprint().equals(fingerprint);
  }

  public Loaded inForce() {
    return inForce;
  }

  public Optional<Flow> flowFor(String calledNumber) {
    Loaded now = inForce;
    return Optional.ofNullable(now.numbers().get(calledNumber)).map(now.flows()::get);
  }

  public Optional<Flow> flow(String name) {
    return Optional.ofNullable(inForce.flows().get(name));
  }

  public Optional<Hours> hours(String name) {
    return Optional.ofNullable(inForce.hours().get(name));
  }
}

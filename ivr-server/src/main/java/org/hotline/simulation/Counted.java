package org.hotline.simulation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Calls, counted in all the ways that figures need; a share or mean of nothing is NaN. */
public final class Counted {
  private final List<Told> calls;
  private final double[] waits;

  public Counted(List<Told> calls) {
    this.calls = calls;
    this.waits =
        calls.stream()
            .filter(call -> call.fate() != Fate.TURNED_AWAY)
            .mapToDouble(Counted::seconds)
            .sorted()
            .toArray();
  }

  public long arrivals() {
    return calls.size();
  }

  public long count(Fate fate) {
    return calls.stream().filter(call -> call.fate() == fate).count();
  }

  public double share(Fate fate) {
    return (double) count(fate) / arrivals();
  }

  /** Of all who were let in, in seconds. */
  public double meanWait() {
    return Arrays.stream(waits).average().orElse(Double.NaN);
  }

  /** In seconds. */
  public double meanWaitOfAnswered() {
    return calls.stream()
        .filter(Told::answered)
        .mapToDouble(Counted::seconds)
        .average()
        .orElse(Double.NaN);
  }

  /** The share of those let in who were not answered at once. */
  public double delayed() {
    return Arrays.stream(waits).map(wait -> wait > 0 ? 1 : 0).average().orElse(Double.NaN);
  }

  /** The wait, in seconds, that this share of those let in did not exceed. */
  public double quantile(double share) {
    int rank = (int) Math.ceil(share * waits.length);
    return waits.length == 0 ? Double.NaN : waits[Math.max(rank, 1) - 1];
  }

  /** Answered in time, of all who called. */
  public double serviceLevelOfAll() {
    return (double) answeredInTime() / arrivals();
  }

  /** Answered in time, of all but those who gave up within that time. */
  public double serviceLevelOfPatient() {
    long hasty =
        calls.stream().filter(call -> call.fate() == Fate.ABANDONED && call.inTime()).count();
    return (double) answeredInTime() / (arrivals() - hasty);
  }

  /** Of all promises of which it is known, the share that was broken. */
  public double late() {
    return calls.stream()
        .flatMap(call -> call.late().stream())
        .mapToDouble(late -> late ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** The wait that was promised not to be exceeded, in seconds. */
  public double meanPromise() {
    return calls.stream()
        .flatMap(call -> call.foretold().stream())
        .mapToDouble(foretold -> seconds(foretold.promise().latest()))
        .average()
        .orElse(Double.NaN);
  }

  private long answeredInTime() {
    return calls.stream().filter(call -> call.answered() && call.inTime()).count();
  }

  private static double seconds(Told call) {
    return seconds(call.waited());
  }

  private static double seconds(Duration length) {
    return length.toNanos() / 1e9;
  }
}

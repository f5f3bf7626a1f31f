package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What other systems would have announced to the same callers: the mean by the length of the queue,
 * the wait of the last one served, the mean of the last ten served.
 */
record Announcements(List<Told> calls) {
  private static final double CALL_SECONDS = 300;

  void print() {
    NavigableMap<Instant, Double> served = served();
    row("promised", it -> seconds(it.foretold().orElseThrow().promise().latest()));
    row("by the queue's length", Announcements::byLength);
    row("the last one's wait", it -> mean(served, it.joined(), 1));
    row("mean of the last ten", it -> mean(served, it.joined(), 10));
  }

  private void row(String name, Function<Told, Double> announced) {
    List<Told> waited = calls.stream().filter(it -> it.late().isPresent()).toList();
    double late = waited.stream().filter(it -> seconds(it.waited()) > announced.apply(it)).count();
    double mean = waited.stream().mapToDouble(announced::apply).average().orElse(Double.NaN);
    double error =
        waited.stream()
            .mapToDouble(it -> Math.pow(seconds(it.waited()) - announced.apply(it), 2))
            .average()
            .orElse(Double.NaN);
    double wait = waited.stream().mapToDouble(it -> seconds(it.waited())).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "  %-24s late %5.1f %%   mean %.3f of a call   error %5.1f %% of the mean wait%n",
        name,
        100 * late / waited.size(),
        mean / CALL_SECONDS,
        100 * Math.sqrt(error) / wait);
  }

  private static double byLength(Told call) {
    Foretold told = call.foretold().orElseThrow();
    return (told.outlook().ahead() + 1) * CALL_SECONDS / told.outlook().agents();
  }

  /** The waits of those who had to wait, by the moment of the answer. */
  private NavigableMap<Instant, Double> served() {
    NavigableMap<Instant, Double> served = new TreeMap<>();
    calls.stream()
        .filter(it -> it.answered() && it.foretold().isPresent())
        .sorted(Comparator.comparing(Told::joined))
        .forEach(it -> served.put(it.joined().plus(it.waited()), seconds(it.waited())));
    return served;
  }

  private static double mean(NavigableMap<Instant, Double> served, Instant now, int last) {
    double sum = 0;
    int count = 0;
    Map.Entry<Instant, Double> before = served.lowerEntry(now);
    while (before != null && count < last) {
      sum += before.getValue();
      count++;
      before = served.lowerEntry(before.getKey());
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}

package org.hotline.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline.call.QueueName;

/**
 * What {@code simulate} was asked to do: the queues with their calls, or a day that was recorded.
 *
 * @param agents so many with all skills; empty for those of the files
 */
record SimulatePlan(
    String subject, List<Load> loads, Optional<Integer> agents, int hours, long seed, int runs) {
  static final String USAGE =
      """
      usage: simulate QUEUE[,QUEUE...] --calls-per-hour N[,N...] --handle-time TIME[,TIME...]
                      [--patience TIME] [--agents N] [--hours N] [--runs N] [--seed N]
             simulate yesterday|today|YYYY-MM-DD [--runs N] [--seed N]""";

  /** The calls of a queue; who has no patience given waits for ever. */
  record Load(QueueName queue, int perHour, Duration handle, Optional<Duration> patience) {}

  static SimulatePlan of(List<String> arguments) {
    Options options =
        Options.read(
            arguments,
            USAGE,
            "--calls-per-hour",
            "--handle-time",
            "--patience",
            "--agents",
            "--hours",
            "--runs",
            "--seed");
    boolean recorded = options.subject().matches("yesterday|today|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return new SimulatePlan(
        options.subject(),
        recorded ? List.of() : loads(options),
        options.value("--agents").map(text -> number("--agents", text, 1000)),
        number("--hours", options.value("--hours").orElse("8"), 168),
        number("--seed", options.value("--seed").orElse("1"), 1_000_000_000),
        number("--runs", options.value("--runs").orElse("30"), 1000));
  }

  private static List<Load> loads(Options options) {
    List<String> queues = List.of(options.subject().split(","));
    List<String> rates = each(options, "--calls-per-hour", queues.size());
    List<String> times = each(options, "--handle-time", queues.size());
    Optional<Duration> patience =
        options.value("--patience").map(text -> Lasting.of("--patience", text));
    return IntStream.range(0, queues.size())
        .mapToObj(at -> load(queues.get(at), rates.get(at), times.get(at), patience))
        .toList();
  }

  private static Load load(String queue, String rate, String time, Optional<Duration> patience) {
    return new Load(
        new QueueName(queue),
        number("--calls-per-hour", rate, 10_000),
        Lasting.of("--handle-time", time),
        patience);
  }

  /** One value for each queue, or one for all. */
  private static List<String> each(Options options, String name, int queues) {
    String given =
        options.value(name).orElseThrow(() -> new Misused("expected " + name + "\n" + USAGE));
    List<String> values = List.of(given.split(",", -1));
    if (values.size() != 1 && values.size() != queues) {
      throw new Misused(
          "expected one value of %s or one for each of the %d queues, but got \"%s\""
              .formatted(name, queues, given));
    }
    return values.size() == queues
        ? values
        : IntStream.range(0, queues).mapToObj(_ -> given).toList();
  }

  private static int number(String option, String text, int most) {
    boolean fits = text.matches("[1-9][0-9]{0,9}") && Long.parseLong(text) <= most;
    if (!fits) {
      throw new Misused(
          "expected %s to be a whole number from 1 to %d, but got \"%s\""
              .formatted(option, most, text));
    }
    return Integer.parseInt(text);
  }
}

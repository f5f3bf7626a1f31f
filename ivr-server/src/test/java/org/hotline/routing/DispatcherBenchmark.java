package org.hotline.routing;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many decisions a second the rule makes. Each leaves as many waiting and idle as it found. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DispatcherBenchmark {
  @Param({"1000", "10000", "100000"})
  public int waiting;

  private final Crowd crowd = new Crowd();
  private final Dispatcher busy = new Dispatcher();
  private final Dispatcher quiet = new Dispatcher();
  private Instant now = Crowd.NINE;

  @Setup
  public void fill() {
    for (int caller = 0; caller < waiting; caller++) {
      now = now.plusMillis(5);
      busy.waits(crowd.caller(now), now);
      quiet.waits(crowd.whomNobodyCanServe(now), now);
    }
    for (int agent = 0; agent < Crowd.AGENTS; agent++) {
      now = now.plusMillis(5);
      quiet.ready(crowd.agent(agent), now, now);
    }
  }

  /** All are busy; one becomes ready and takes a caller, and another caller comes. */
  @Benchmark
  public Optional<Match> anAgentBecomesReady() {
    now = now.plusMillis(5);
    Optional<Match> match = busy.ready(crowd.nextAgent(), now, now);
    match.ifPresent(_ -> busy.waits(crowd.caller(now), now));
    return match;
  }

  /** All are idle; a caller comes and is given to one, who is ready again at once. */
  @Benchmark
  public Optional<Match> aCallerComes() {
    now = now.plusMillis(5);
    Optional<Match> match = quiet.waits(crowd.caller(now), now);
    match.ifPresent(made -> quiet.ready(crowd.agent(made.agent()), now, now));
    return match;
  }
}

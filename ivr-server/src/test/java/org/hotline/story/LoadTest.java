package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline.phone.Installation;
import org.hotline.phone.Machine;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.SippCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Two hundred callers go through menu and queue to twenty agents; all are served, nothing stays
 * behind.
 */
@Isolated
@NeedsTelephones
class LoadTest {
  private static final int CALLS = 200;
  private static final int AGENTS = 20;
  private static final Random RANDOM = new Random(20261121);

  @RegisterExtension
  static final Installation HOTLINE =
      new Installation()
          .with("agents.yaml", agents())
          .with(
              "queues.yaml",
              """
              queues:
                support:
                  skills: {support: 1}
                  wrap-up: 0s
                sales:
                  skills: {sales: 1}
              """);

  @Test
  void allAreServedAndNothingStaysBehind() {
    List<BusyAgent> agents = IntStream.range(0, AGENTS).mapToObj(LoadTest::atWork).toList();
    SippCalls callers = new SippCalls("100", CALLS, 10, 60, "1", Duration.ofSeconds(45));
    SippCalls.Result result = callers.run(Machine.here(), HOTLINE.ports());
    agents.forEach(BusyAgent::goesHome);

    assertThat(result.begun()).isEqualTo(CALLS);
    assertThat(result.served()).as(result.output()).isEqualTo(CALLS);
    HOTLINE
        .api()
        .calls()
        .forEach(
            call -> {
              if (!call.path("closing").path("ending").asText().equals("completed"))
                System.out.println(call);
            });
    assertThat(endings()).as("every caller was served").containsExactly("completed");
    assertThat(talks()).isEqualTo(CALLS);
    Aftermath.of(HOTLINE).leavesNothing();
    assertThat(soon(() -> states().equals("ready"))).as("agents are " + states()).isTrue();
  }

  private static BusyAgent atWork(int number) {
    BusyAgent agent = new BusyAgent(HOTLINE.agent(name(number)), LoadTest::talk);
    Thread.ofVirtual().start(agent);
    return agent;
  }

  private static Duration talk() {
    return Duration.ofMillis(500 + RANDOM.nextInt(1_500));
  }

  private static String agents() {
    return IntStream.range(0, AGENTS)
        .mapToObj(number -> "  %s: {name: Agent, skills: {support: 5}}\n".formatted(name(number)))
        .collect(Collectors.joining("", "agents:\n", ""));
  }

  private static String name(int number) {
    return "agent%02d".formatted(number);
  }

  private static List<String> endings() {
    return calls("closing", "ending").distinct().toList();
  }

  private static long talks() {
    return StreamSupport.stream(HOTLINE.api().calls().spliterator(), false)
        .filter(call -> !call.path("conversations").isEmpty())
        .count();
  }

  private static String states() {
    return StreamSupport.stream(HOTLINE.api().agents().spliterator(), false)
        .map(agent -> agent.get("state").asText())
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static Stream<String> calls(String part, String field) {
    return StreamSupport.stream(HOTLINE.api().calls().spliterator(), false)
        .map(call -> call.path(part).path(field).asText());
  }

  private static boolean soon(BooleanSupplier condition) {
    return Patience.of(Duration.ofSeconds(15)).until(condition);
  }
}

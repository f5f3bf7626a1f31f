package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hotline.phone.Agent;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** An agent who is free again while others wait is rung at once; how soon is printed. */
@Isolated
@NeedsTelephones
class ReactionTest {
  private static final int CALLERS = 60;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int WARM_UP = 10;

  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  /** When the agent became free for a call, and was offered it. */
  private record Turn(Instant free, Instant offered) {}

  @Test
  void anIdleAgentIsRungAtOnceWhileCallersWait() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    for (int number = 0; number < CALLERS; number++) {
      HOTLINE.caller("+31205550%03d".formatted(number)).calls("100");
    }
    List<Instant> rings = new ArrayList<>();
    for (int call = 0; call < CALLERS; call++) {
      rings.add(eve.rings().line().began());
      eve.isAnswered();
      Patience.of(SOON).until(() -> HOTLINE.asterisk().bridged() == 2);
      eve.line().hangUp();
    }
    assertThat(Patience.of(SOON).until(() -> turns().size() == CALLERS)).isTrue();
    List<Turn> turns = turns();
    print("the offer", turns, turns.stream().map(Turn::offered).toList());
    print("the INVITE at the telephone", turns, rings);
  }

  private static void print(String what, List<Turn> turns, List<Instant> moments) {
    List<Duration> sorted =
        IntStream.range(WARM_UP, CALLERS)
            .mapToObj(turn -> Duration.between(turns.get(turn).free(), moments.get(turn)))
            .sorted()
            .toList();
    System.out.printf(
        "idle agent to %s, %d samples with callers waiting: p50 %.1f ms, p99 %.1f ms%n",
        what, sorted.size(), at(sorted, 0.50), at(sorted, 0.99));
  }

  private static double at(List<Duration> sorted, double quantile) {
    int index = (int) Math.ceil(quantile * sorted.size()) - 1;
    return sorted.get(index).toNanos() / 1e6;
  }

  private static List<Turn> turns() {
    return StreamSupport.stream(HOTLINE.api().json("/api/calls?limit=100").spliterator(), false)
        .filter(call -> call.at("/conversations/0/talked").isTextual())
        .map(ReactionTest::turn)
        .sorted(Comparator.comparing(Turn::offered))
        .toList();
  }

  private static Turn turn(JsonNode call) {
    JsonNode rung = call.at("/rung/0");
    Instant offered = Instant.parse(rung.get("at").asText());
    return new Turn(offered.minus(Duration.parse(rung.get("idle").asText())), offered);
  }
}

package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.phone.Agent;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent who hangs up while others wait is rung again at once; how soon is printed. */
@NeedsTelephones
class ReactionTest {
  private static final int CALLERS = 60;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int WARM_UP = 10;

  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  @Test
  void anIdleAgentIsRungAtOnceWhileCallersWait() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    for (int number = 0; number < CALLERS; number++) {
      HOTLINE.caller("+31205550%03d".formatted(number)).calls("100");
    }
    List<Duration> reactions = new ArrayList<>();
    eve.rings().isAnswered();
    for (int call = 1; call < CALLERS; call++) {
      Patience.of(SOON).until(() -> HOTLINE.asterisk().bridged() == 2);
      Instant free = Instant.now();
      eve.line().hangUp();
      eve.rings().isAnswered();
      reactions.add(Duration.between(free, eve.line().began()));
    }
    print(reactions.subList(WARM_UP, reactions.size()));
    assertThat(reactions).hasSize(CALLERS - 1);
  }

  private static void print(List<Duration> reactions) {
    List<Duration> sorted = reactions.stream().sorted().toList();
    System.out.printf(
        "agent hangs up to the next INVITE at the agent's telephone, %d samples with callers"
            + " waiting: p50 %d ms, p99 %d ms%n",
        sorted.size(), at(sorted, 0.50), at(sorted, 0.99));
  }

  private static long at(List<Duration> sorted, double quantile) {
    int index = (int) Math.ceil(quantile * sorted.size()) - 1;
    return sorted.get(index).toMillis();
  }
}

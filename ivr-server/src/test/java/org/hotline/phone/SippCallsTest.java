package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** The many callers of the load tests are taken for callers: they reach the queue by their key. */
@Isolated
@NeedsTelephones
class SippCallsTest {
  @RegisterExtension static final Installation HOTLINE = new Installation();

  @Test
  void manyCallersPressAKeyWaitAndHangUp() {
    HOTLINE.agent("bob").letsRing();
    SippCalls callers = new SippCalls("100", 10, 5, 10, "1", Duration.ofSeconds(4));
    SippCalls.Result result = callers.run(Machine.here(), HOTLINE.ports());
    assertThat(result.begun()).as(result.output()).isEqualTo(10);
    assertThat(result.served()).as(result.output()).isEqualTo(10);
    assertThat(waited()).as(HOTLINE.api().calls().toPrettyString() + result.output()).isEqualTo(10);
    assertThat(keys()).as("each key counts once").containsOnly("1");
    assertThat(Patience.of(Duration.ofSeconds(5)).until(() -> HOTLINE.asterisk().channels() == 0))
        .isTrue();
    System.out.println("mean time to the answer: " + result.answer().toMillis() + " ms");
  }

  /** All that the callers pressed, call by call. */
  private static List<String> keys() {
    return StreamSupport.stream(HOTLINE.api().calls().spliterator(), false)
        .map(call -> String.join("", call.path("steps").findValuesAsText("keys")))
        .toList();
  }

  private static long waited() {
    return StreamSupport.stream(HOTLINE.api().calls().spliterator(), false)
        .filter(call -> !call.path("queues").isEmpty())
        .count();
  }
}

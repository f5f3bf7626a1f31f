package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.Test;

/** What everything that keeps checkpoints holds to, whatever is behind it. */
public abstract class CheckpointsContract {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00.123456Z");
  private static final Map<String, Value> EVERY_TYPE =
      Map.of(
          "text", new Value.Text("é\"{}'\n"),
          "number", new Value.Whole(Long.MIN_VALUE),
          "amount", new Value.Amount(new BigDecimal("12.50")),
          "truth", new Value.Truth(true),
          "day", new Value.Day(LocalDate.of(2026, 2, 28)),
          "hour", new Value.Hour(LocalTime.of(9, 30)),
          "moment", new Value.Moment(NINE));

  /** Nothing is kept yet. */
  protected abstract Checkpoints kept();

  /** The same, as another life of the server finds it. */
  protected abstract Checkpoints inAnotherLife();

  private static Checkpoint checkpoint(String call, Map<String, Value> variables) {
    return new Checkpoint(
        new CallId(call),
        new Arrival(new PhoneNumber("+31612345678"), "100", NINE),
        new Position("main", "v1", "menu", variables),
        List.of(new Position("outer", "v2", "below", variables)),
        7,
        "nl",
        true,
        Optional.of(new Checkpoint.Place(new QueueName("support"), 2, NINE)),
        Optional.of(
            Checkpoint.Conversation.toBegin(
                Optional.of(new AgentId("eve")),
                new Talk(new BridgeId("bridge"), new ChannelId("other")),
                NINE)));
  }

  @Test
  void everythingIsThereInAnotherLife() {
    Checkpoint checkpoint = checkpoint("one", EVERY_TYPE);
    kept().save(checkpoint);

    assertThat(inAnotherLife().all()).containsExactly(checkpoint);
  }

  @Test
  void eachTypeOfValueIsKept() {
    assertThat(EVERY_TYPE.values().stream().map(Value::type))
        .containsExactlyInAnyOrder(ValueType.values());
  }

  @Test
  void theNewestCountsAndWhatIsRemovedIsGone() {
    kept().save(checkpoint("one", Map.of()));
    kept().save(checkpoint("two", Map.of()));
    Checkpoint newest = checkpoint("one", Map.of("n", new Value.Whole(1)));
    kept().save(newest);
    kept().remove(new CallId("two"));

    assertThat(inAnotherLife().all()).containsExactly(newest);
  }
}

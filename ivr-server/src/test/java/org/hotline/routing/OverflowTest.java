package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;
import org.junit.jupiter.api.Test;

/** After a while a caller stands in another queue as well, at the place of the first moment. */
class OverflowTest {
  private static final QueueName GENERAL = new QueueName("general");
  private static final Demand ASKED_IN_GENERAL = Demand.ofAll(Map.of("general", 1));
  private static final Demand DUTCH =
      Demand.ofAll(Map.of("dutch", 5))
          .overflowing(new Demand.Overflow(Duration.ofMinutes(2), GENERAL, ASKED_IN_GENERAL));

  private final Dispatcher dispatcher = new Dispatcher();

  @Test
  void theOtherQueuesAgentsDoWhenTheTimeHasCome() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    ready("bob", Map.of("general", 1), anna.since());
    assertThat(dispatcher.waits(anna, anna.since())).isEmpty();
    assertThat(anna.nextChange(anna.since())).contains(at(anna, 120));

    assertThat(dispatcher.waitsOn(anna.id(), at(anna, 120)))
        .hasValueSatisfying(match -> assertThat(match.through()).contains(GENERAL));
  }

  @Test
  void theOwnAgentsStillDoAndThatIsNoOverflow() {
    Ticket anna = waitsInBoth("anna", 0);

    assertThat(ready("kim", Map.of("dutch", 9), at(anna, 130)))
        .hasValueSatisfying(match -> assertThat(match.through()).isEmpty());
    assertThat(ready("bob", Map.of("general", 1), at(anna, 131))).isEmpty();
  }

  @Test
  void thePlaceThereIsThatOfTheFirstMoment() {
    Ticket general = SupportQueue.asking(ASKED_IN_GENERAL, "later", 60);
    dispatcher.waits(general, general.since());
    Ticket anna = waitsInBoth("anna", 0);

    assertThat(ready("bob", Map.of("general", 1), at(anna, 130)).map(Match::ticket)).contains(anna);
    assertThat(ready("bob", Map.of("general", 1), at(anna, 131)).map(Match::ticket))
        .contains(general);
  }

  @Test
  void whoLeavesLeavesBoth() {
    Ticket anna = waitsInBoth("anna", 0);
    dispatcher.left(anna.id());

    assertThat(ready("kim", Map.of("dutch", 9, "general", 9), at(anna, 130))).isEmpty();
  }

  private Ticket waitsInBoth(String name, int second) {
    Ticket ticket = SupportQueue.asking(DUTCH, name, second);
    dispatcher.waits(ticket, at(ticket, 120));
    return ticket;
  }

  private Optional<Match> ready(String name, Map<String, Integer> skills, Instant now) {
    return dispatcher.ready(new AgentProfile(new AgentId(name), name, skills), now, now);
  }

  private static Instant at(Ticket ticket, int seconds) {
    return ticket.since().plusSeconds(seconds);
  }
}

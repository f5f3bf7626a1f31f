package org.hotline.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.junit.jupiter.api.Test;

/** Walks agents through their days, and fails for a change of the table that no day has seen. */
class AgentStateTest {
  private static final AgentId EVE = new AgentId("eve");
  private static final OfferId OFFER = new OfferId(1);

  private final Map<AgentId, AgentStatus> kept = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");

  @Test
  void everyAllowedChangeIsLivedThrough() {
    aGoodCall();
    aMissedCall();
    aTelephoneThatGoesAway();
    aCallerWhoLeavesWhileItRings();
    aTalkThatIsTakenUpAfterARestart();
    aDayWithPauses();
    aDayOfMissedCalls();

    assertThat(seen).containsExactlyInAnyOrderElementsOf(allowed());
  }

  @Test
  void aChangeOutsideTheTableIsRefused() {
    AgentDesk desk = desk();
    desk.reachable(EVE);

    assertThatThrownBy(() -> desk.wrapUp(EVE, Duration.ofSeconds(30)))
        .hasMessageContaining("READY")
        .hasMessageContaining("WRAP_UP");
    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.READY);
  }

  @Test
  void aTimeThatWasOvertakenChangesNothing() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    Instant first = desk.pause(EVE, "no answer", Duration.ofSeconds(10));
    desk.timeIsOver(EVE, first);
    desk.offered(EVE, OFFER);

    assertThat(desk.timeIsOver(EVE, first)).isFalse();
    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.OFFERED);
  }

  @Test
  void whoComesBackWithinTheWrapUpIsInItUntilItsEnd() {
    AgentDesk desk = desk();
    Instant over = wrapsUp(desk);
    desk.unreachable(EVE);
    desk.reachable(EVE);

    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.WRAP_UP);
    assertThat(desk.timeIsOver(EVE, over)).isTrue();
    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.READY);
  }

  @Test
  void whoComesBackAfterTheWrapUpIsReady() {
    AgentDesk desk = desk();
    Instant over = wrapsUp(desk);
    desk.unreachable(EVE);
    assertThat(desk.timeIsOver(EVE, over)).isFalse();
    now = over;
    desk.reachable(EVE);

    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.READY);
  }

  @Test
  void everyChangeIsKept() {
    AgentDesk desk = desk();
    desk.reachable(EVE);

    assertThat(kept.get(EVE)).isEqualTo(desk.status(EVE));
  }

  @Test
  void whoWorksHereNoMoreIsOffAndForgotten() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.dismiss(EVE);

    assertThat(seen).contains("ready -> off");
    assertThat(desk.known()).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void whoIsTakenBackDuringAConversationIsStillTalking() {
    AgentDesk desk = new AgentDesk(new Kept(), new Journal(), () -> now);
    desk.talking(EVE, OFFER);
    desk.employ(new AgentProfile(EVE, "Eve", Map.of()));

    assertThat(desk.status(EVE).state()).isEqualTo(AgentState.TALKING);
  }

  private void aGoodCall() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    Instant over = desk.wrapUp(EVE, Duration.ofSeconds(30));
    desk.timeIsOver(EVE, over);
  }

  private static Instant wrapsUp(AgentDesk desk) {
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    return desk.wrapUp(EVE, Duration.ofSeconds(30));
  }

  private void aMissedCall() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    Instant over = desk.pause(EVE, "no answer", Duration.ofSeconds(10));
    desk.timeIsOver(EVE, over);
  }

  private void aTelephoneThatGoesAway() {
    AgentDesk ready = desk();
    ready.reachable(EVE);
    ready.unreachable(EVE);
    AgentDesk ringing = desk();
    ringing.reachable(EVE);
    ringing.offered(EVE, OFFER);
    ringing.unreachable(EVE);
    ringing.free(EVE, "telephone unreachable");
    AgentDesk talking = desk();
    talking.reachable(EVE);
    talking.offered(EVE, OFFER);
    talking.talking(EVE, OFFER);
    talking.unreachable(EVE);
    talking.free(EVE, "call over");
    AgentDesk wrapping = desk();
    wrapping.reachable(EVE);
    wrapping.offered(EVE, OFFER);
    wrapping.talking(EVE, OFFER);
    Instant wrapped = wrapping.wrapUp(EVE, Duration.ofSeconds(30));
    wrapping.unreachable(EVE);
    wrapping.reachable(EVE);
    wrapping.timeIsOver(EVE, wrapped);
    AgentDesk paused = desk();
    paused.reachable(EVE);
    paused.offered(EVE, OFFER);
    Instant rested = paused.pause(EVE, "no answer", Duration.ofSeconds(10));
    paused.unreachable(EVE);
    paused.reachable(EVE);
    paused.timeIsOver(EVE, rested);
  }

  private void aCallerWhoLeavesWhileItRings() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.free(EVE, "caller left");
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    desk.free(EVE, "call over");
  }

  private void aTalkThatIsTakenUpAfterARestart() {
    AgentDesk desk = desk();
    desk.talking(EVE, OFFER);
    desk.reachable(EVE);
    desk.free(EVE, "call over");
    AgentDesk reachedBefore = desk();
    reachedBefore.reachable(EVE);
    reachedBefore.talking(EVE, OFFER);
  }

  private void aDayWithPauses() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    desk.takes(EVE, Duty.paused("lunch"));
    desk.takes(EVE, Duty.paused("meeting"));
    desk.takes(EVE, Duty.READY);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    desk.takes(EVE, Duty.paused("lunch"));
    desk.free(EVE, "call over");
    desk.takes(EVE, Duty.READY);
    wrapsUp(desk);
    desk.takes(EVE, Duty.paused("lunch"));
    desk.takes(EVE, Duty.READY);
  }

  private void aDayOfMissedCalls() {
    AgentDesk desk = desk();
    desk.reachable(EVE);
    missesThree(desk);
    desk();
    AgentDesk next = desk();
    next.reachable(EVE);
    next.takes(EVE, Duty.paused("lunch"));
    next.takes(EVE, Duty.READY);
    missesThree(next);
    next.unreachable(EVE);
    next.reachable(EVE);
    missesThree(next);
    next.takes(EVE, Duty.READY);
  }

  private static void missesThree(AgentDesk desk) {
    for (int misses = 0; misses < 3; misses++) {
      desk.offered(EVE, OFFER);
      desk.missed(EVE, "no answer", Duration.ofSeconds(10))
          .ifPresent(until -> desk.timeIsOver(EVE, until));
    }
  }

  private AgentDesk desk() {
    Journal journal = new Journal();
    journal.addReader(this::note);
    AgentDesk desk = new AgentDesk(new Kept(), journal, () -> now = now.plusMillis(1));
    desk.employ(new AgentProfile(EVE, "Eve", Map.of("support", 8)));
    return desk;
  }

  private void note(Fact fact) {
    if (fact instanceof Fact.AgentChanged changed) {
      seen.add(changed.from() + " -> " + changed.to());
    }
  }

  private static List<String> allowed() {
    List<String> changes = new ArrayList<>();
    for (AgentState from : AgentState.values()) {
      Arrays.stream(AgentState.values())
          .filter(from::mayBecome)
          .forEach(to -> changes.add(from.word() + " -> " + to.word()));
    }
    return changes;
  }

  private final class Kept implements Agents {
    @Override
    public void save(AgentStatus status) {
      kept.put(status.agent(), status);
    }

    @Override
    public Optional<AgentStatus> find(AgentId agent) {
      return Optional.ofNullable(kept.get(agent));
    }

    @Override
    public void forget(AgentId agent) {
      kept.remove(agent);
    }
  }
}

package org.hotline.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.journal.Journal;
import org.junit.jupiter.api.Test;

/** What agents choose to be, what missed calls make of them, and what of it outlives the server. */
class DutyTest {
  private static final AgentId EVE = new AgentId("eve");
  private static final OfferId OFFER = new OfferId(1);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final Map<AgentId, AgentStatus> kept = new HashMap<>();
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");
  private AgentDesk desk = desk(AgentRules.USUAL);

  @Test
  void theThirdMissedCallInARowIsTheLast() {
    desk.reachable(EVE);
    misses();
    misses();
    assertThat(state()).isEqualTo(AgentState.READY);
    misses();

    assertThat(state()).isEqualTo(AgentState.NOT_RESPONDING);
    assertThat(desk.status(EVE).reason()).isEqualTo("missed 3 calls in a row");
  }

  @Test
  void aTalkInBetweenMeansThatNoneWasMissed() {
    desk.reachable(EVE);
    misses();
    misses();
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    desk.free(EVE, "call over");
    misses();
    misses();

    assertThat(state()).isEqualTo(AgentState.READY);
    assertThat(desk.status(EVE).attendance().misses()).isEqualTo(2);
  }

  @Test
  void nobodyIsGivenUpWhereMissesDoNotCount() {
    desk.goBy(rules(Login.AUTOMATIC, 0));
    desk.reachable(EVE);
    for (int calls = 0; calls < 10; calls++) {
      misses();
    }

    assertThat(state()).isEqualTo(AgentState.READY);
  }

  @Test
  void whoDoesNotRespondDoesNotAfterARestartEither() {
    desk.reachable(EVE);
    misses();
    misses();
    misses();
    desk = desk(AgentRules.USUAL);
    desk.reachable(EVE);

    assertThat(state()).isEqualTo(AgentState.NOT_RESPONDING);
  }

  @Test
  void aTelephoneThatRegistersAnewIsALoginWhereNoneIsRequired() {
    desk.reachable(EVE);
    misses();
    misses();
    misses();
    desk.unreachable(EVE);
    desk.reachable(EVE);

    assertThat(state()).isEqualTo(AgentState.READY);
    assertThat(desk.status(EVE).attendance().misses()).isZero();
  }

  @Test
  void whoHasToLogInIsOffUntilThen() {
    desk = desk(rules(Login.REQUIRED, 3));
    desk.reachable(EVE);
    assertThat(state()).isEqualTo(AgentState.OFF);

    desk.takes(EVE, Duty.READY);
    assertThat(state()).isEqualTo(AgentState.READY);
  }

  @Test
  void whoHasLoggedInStaysSoThoughTheTelephoneWasAway() {
    desk = desk(rules(Login.REQUIRED, 3));
    desk.takes(EVE, Duty.READY);
    assertThat(state()).isEqualTo(AgentState.OFF);
    desk.reachable(EVE);
    desk.unreachable(EVE);
    desk.reachable(EVE);

    assertThat(state()).isEqualTo(AgentState.READY);
  }

  @Test
  void whoHasLoggedOutStaysSoThoughTheTelephoneRegistersAnew() {
    desk.reachable(EVE);
    desk.takes(EVE, Duty.LOGGED_OUT);
    assertThat(desk.status(EVE).reason()).isEqualTo("logged out");
    desk.unreachable(EVE);
    desk.reachable(EVE);

    assertThat(state()).isEqualTo(AgentState.OFF);
  }

  @Test
  void whereALoginIsRequiredNoMoreWhoNeverDidIsAtWork() {
    desk = desk(rules(Login.REQUIRED, 3));
    desk.reachable(EVE);
    desk.goBy(AgentRules.USUAL);
    desk.employ(profile());
    desk.reachable(EVE);

    assertThat(state()).isEqualTo(AgentState.READY);
  }

  @Test
  void aPauseThatIsAskedForInATalkBeginsAfterTheWrapUp() {
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    desk.takes(EVE, Duty.paused("lunch"));
    assertThat(state()).isEqualTo(AgentState.TALKING);
    desk.timeIsOver(EVE, desk.wrapUp(EVE, TEN_SECONDS));

    assertThat(state()).isEqualTo(AgentState.PAUSED);
    assertThat(desk.status(EVE).reason()).isEqualTo("lunch");
    assertThat(desk.status(EVE).until()).isEmpty();
  }

  @Test
  void aPauseLastsOverARestartAndSoDoesItsBeginning() {
    desk.reachable(EVE);
    desk.takes(EVE, Duty.paused("lunch"));
    Instant since = desk.status(EVE).since();
    now = now.plusSeconds(600);
    desk = desk(AgentRules.USUAL);
    desk.reachable(EVE);

    assertThat(desk.status(EVE).reason()).isEqualTo("lunch");
    assertThat(desk.status(EVE).since()).isEqualTo(since);
  }

  @Test
  void whoIsReadyEndsTheWrapUp() {
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    desk.wrapUp(EVE, TEN_SECONDS);
    desk.takes(EVE, Duty.READY);

    assertThat(state()).isEqualTo(AgentState.READY);
  }

  @Test
  void aWrapUpWhoseTelephoneIsAwayOutlivesTheServer() {
    desk.reachable(EVE);
    desk.offered(EVE, OFFER);
    desk.talking(EVE, OFFER);
    Instant over = desk.wrapUp(EVE, TEN_SECONDS);
    desk.unreachable(EVE);
    desk = desk(AgentRules.USUAL);

    assertThat(desk.reachable(EVE)).contains(over);
    assertThat(state()).isEqualTo(AgentState.WRAP_UP);
  }

  private void misses() {
    desk.offered(EVE, OFFER);
    desk.missed(EVE, "no answer", TEN_SECONDS).ifPresent(until -> desk.timeIsOver(EVE, until));
  }

  private AgentState state() {
    return desk.status(EVE).state();
  }

  private static AgentRules rules(Login login, int misses) {
    return new AgentRules(login, misses, TEN_SECONDS, TEN_SECONDS, TEN_SECONDS);
  }

  private static AgentProfile profile() {
    return new AgentProfile(EVE, "Eve", Map.of("support", 8));
  }

  private AgentDesk desk(AgentRules rules) {
    AgentDesk next = new AgentDesk(new Kept(), new Journal(), () -> now);
    next.goBy(rules);
    next.employ(profile());
    return next;
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

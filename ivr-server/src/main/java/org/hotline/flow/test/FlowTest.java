package org.hotline.flow.test;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.Ending;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.mistake.Located;

/**
 * One call that is played through, and what must come of it.
 *
 * @param at by the clock of the flow's hours
 * @param called empty for the number that leads to the flow
 * @param agent from whose own telephone the call comes
 * @param forced which hours somebody forces before
 * @param exactly whether the caller hears nothing but what the acts say
 * @param ends empty where the end does not matter: then the caller hangs up after the last act
 * @param resolved the standard requests that must have been solved, in this order
 */
public record FlowTest(
    Located<String> name,
    LocalDateTime at,
    PhoneNumber caller,
    Optional<String> called,
    Optional<AgentId> agent,
    Map<Located<String>, Forcing> forced,
    boolean exactly,
    List<Located<Act>> acts,
    Optional<Located<Ending>> ends,
    List<Located<String>> resolved) {
  public FlowTest {
    forced = Map.copyOf(forced);
    acts = List.copyOf(acts);
    resolved = List.copyOf(resolved);
  }

  /** Whether the call must go on after the last act, to see how it ends. */
  public boolean seesTheEnd() {
    return ends.isPresent() || !resolved.isEmpty();
  }
}

package org.hotline.asterisk.agi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.call.CallId;
import org.hotline.flow.step.Keypad;
import org.hotline.journal.Fact;

/**
 * The reader of the journal that remembers what a dialplan will be told of its calls: what was
 * resolved, and what is known and not private.
 */
public final class Findings implements Consumer<Fact> {
  private final Map<CallId, Finding> calls = new ConcurrentHashMap<>();

  /** What is found out of one call. */
  static final class Finding {
    private final Map<String, String> variables = new TreeMap<>();
    private Optional<String> resolved = Optional.empty();

    Map<String, String> variables() {
      return variables;
    }

    Optional<String> resolved() {
      return resolved;
    }

    private void take(Fact.OfCall fact) {
      if (fact instanceof Fact.Resolved it) {
        resolved = Optional.of(it.request());
      } else if (fact instanceof Fact.VariableSet it) {
        set(it.variable(), it.value());
      }
    }

    private void set(String variable, String shown) {
      variables.put(variable, shown);
      if (shown.equals(Keypad.HIDDEN)) {
        variables.remove(variable);
      }
    }
  }

  /** From here on; written and read on the call's own thread. */
  Finding follow(CallId call) {
    return calls.computeIfAbsent(call, _ -> new Finding());
  }

  void forget(CallId call) {
    calls.remove(call);
  }

  @Override
  public void accept(Fact fact) {
    if (fact instanceof Fact.OfCall of && calls.get(of.call()) instanceof Finding finding) {
      finding.take(of);
    }
  }
}

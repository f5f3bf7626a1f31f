package org.hotline.flow.test.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Checkpoint;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.test.Act;
import org.hotline.value.Value;

/** Where the call stands, what it knows, and what was heard since an act of the test came. */
final class Memory {
  private String step = "";
  private Map<String, Value> known = Map.of();
  private final List<String> heard = new ArrayList<>();

  void stands(Checkpoint here) {
    step = here.step();
    known = new HashMap<>(here.variables());
    known.put("language", new Value.Text(here.language()));
    known.put("caller", new Value.Text(here.arrival().from().digits()));
    known.put("called", new Value.Text(here.arrival().to()));
  }

  void heard(String prompt) {
    heard.add("'" + prompt + "' in step '" + step + "'");
  }

  void forgetHeard() {
    heard.clear();
  }

  String step() {
    return step;
  }

  List<String> heard() {
    return heard;
  }

  /** Whether the act says something that is true now. */
  boolean makesTrue(Act act) {
    return switch (act) {
      case Act.Reaches(StepId there) -> there.value().equals(step);
      case Act.Knows(var values) -> values.entrySet().stream().allMatch(this::holds);
      case Act.Hears _,
          Act.Presses _,
          Act.Silence _,
          Act.Waits _,
          Act.Speaks _,
          Act.HangsUp _,
          Act.BackEnd _,
          Act.Forced _,
          Act.Queue _,
          Act.Transfer _ ->
          false;
    };
  }

  /** What the call knows under this name; "nothing" where it does not. */
  String shown(String name) {
    return Optional.ofNullable(known.get(name)).map(Value::written).orElse("nothing");
  }

  private boolean holds(Map.Entry<Located<VariableName>, Located<String>> expected) {
    return Optional.ofNullable(known.get(expected.getKey().value().value()))
        .filter(value -> same(value, expected.getValue().value()))
        .isPresent();
  }

  /** 12.5 and 12.50 are the same amount. */
  private static boolean same(Value value, String written) {
    return value instanceof Value.Amount(var amount)
        ? value.type().read(written).filter(other -> isSame(amount, other)).isPresent()
        : value.type().read(written).filter(value::equals).isPresent();
  }

  private static boolean isSame(BigDecimal amount, Value other) {
    return other instanceof Value.Amount(var written) && amount.compareTo(written) == 0;
  }
}

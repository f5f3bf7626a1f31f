package org.hotline.flow.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Use;

/** What an expression needs is set on every way that leads to it. */
final class UnsetVariable implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Map<StepId, Set<String>> known = new KnownVariables(flow).atEachStep();
    for (StepDraft step : flow.steps()) {
      Set<String> here = known.get(step.id());
      if (here != null) {
        step.uses().forEach(use -> demand(use, here, flow, mistakes));
      }
    }
  }

  private static void demand(Use use, Set<String> known, FlowDraft flow, Mistakes mistakes) {
    Set<String> missing = new TreeSet<>(needs(use, flow));
    missing.removeAll(known);
    use.setBefore().forEach(variable -> missing.remove(variable.value()));
    for (String name : missing) {
      mistakes.add(use.formula().at(), Rule.UNSET_VARIABLE, sentence(use, name));
    }
  }

  private static String sentence(Use use, String name) {
    return use.given()
        ? "this flow 'gives' \"%s\", which is not set on every way that leads here; set it before, or return 'as: failed'"
            .formatted(name)
        : "variable \"%s\" is not set on every way that leads here; set it before, or ask known(%s)"
            .formatted(name, name);
  }

  private static Set<String> needs(Use use, FlowDraft flow) {
    return flow.expressions().compile(use.formula()) instanceof Compiled.Right(var right)
        ? right.needs()
        : Set.of();
  }
}

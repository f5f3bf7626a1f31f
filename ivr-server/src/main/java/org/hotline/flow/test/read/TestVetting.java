package org.hotline.flow.test.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.QueueName;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.FlowTest;
import org.hotline.flow.test.FlowTestFile;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;
import org.hotline.value.ValueType;

/** Looks whether what the tests of a flow name is there: prompts, steps, variables, queues. */
record TestVetting(Flow flow, Loaded loaded, Prompts prompts, Mistakes mistakes) {

  void vet(FlowTestFile file) {
    Map<String, At> names = new HashMap<>();
    for (FlowTest test : file.tests()) {
      At earlier = names.putIfAbsent(test.name().value(), test.name().at());
      if (earlier != null) {
        refuseSecond(test.name(), earlier);
      }
      test.forced().keySet().forEach(this::vetHours);
      test.acts().forEach(act -> vet(act.value(), act.at()));
    }
  }

  private void vetHours(Located<String> hours) {
    demand(
        hours.value(), loaded.hours().keySet(), hours.at(), Rule.UNKNOWN_HOURS, "no hours named");
  }

  private void refuseSecond(Located<String> name, At earlier) {
    mistakes.add(
        name.at(),
        Rule.DUPLICATE_KEY,
        "the test on line " + earlier.line() + " has this name already; give it another");
  }

  private void vet(Act act, At at) {
    switch (act) {
      case Act.Hears(PromptName prompt) ->
          demand(prompt.value(), promptNames(), at, Rule.UNKNOWN_PROMPT, "no prompt");
      case Act.Reaches(StepId step) ->
          demand(step.value(), stepNames(), at, Rule.UNKNOWN_STEP, "no step");
      case Act.Knows(var values) -> values.forEach(this::vetVariable);
      case Act.BackEnd asked -> new BackEndVetting(loaded.connectors(), mistakes).vet(asked);
      case Act.Queue(Located<QueueName> queue, var _) ->
          demand(queue.value().value(), queueNames(), queue.at(), Rule.UNKNOWN_QUEUE, "no queue");
      case Act.Forced(var hours) -> hours.keySet().forEach(this::vetHours);
      case Act.Presses _,
          Act.Silence _,
          Act.Waits _,
          Act.Speaks _,
          Act.HangsUp _,
          Act.Transfer _ -> {}
    }
  }

  private void demand(String name, Collection<String> names, At at, Rule rule, String none) {
    if (!names.contains(name)) {
      String hint = Likeness.hint(name, names);
      mistakes.add(at, rule, "there is %s \"%s\"%s".formatted(none, name, hint));
    }
  }

  private void vetVariable(Located<VariableName> variable, Located<String> value) {
    Map<String, ValueType> variables = flow.expressions().variables();
    String name = variable.value().value();
    demand(name, variables.keySet(), variable.at(), Rule.UNKNOWN_VARIABLE, "no variable");
    Optional.ofNullable(variables.get(name))
        .filter(type -> type.read(value.value()).isEmpty())
        .ifPresent(type -> refuseValue(name, type, value));
  }

  private void refuseValue(String name, ValueType type, Located<String> value) {
    mistakes.add(
        value.at(),
        Rule.WRONG_TYPE,
        "%s is of type %s, but \"%s\" is not".formatted(name, type.word(), value));
  }

  private List<String> promptNames() {
    return flow.languages().stream()
        .flatMap(language -> prompts.names(language).stream())
        .map(PromptName::value)
        .distinct()
        .toList();
  }

  private List<String> stepNames() {
    return flow.steps().keySet().stream().map(StepId::value).toList();
  }

  private List<String> queueNames() {
    return loaded.queues().keySet().stream().map(QueueName::value).toList();
  }
}

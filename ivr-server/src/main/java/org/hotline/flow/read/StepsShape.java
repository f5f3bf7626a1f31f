package org.hotline.flow.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Way;

/** The steps of a flow by their names; what each means is read by its own form. */
record StepsShape(StepForms forms) implements Shape<Map<Located<StepId>, Node.Entries>> {
  private static final Shape<Map<Located<StepId>, Node.Entries>> TABLE =
      new Table<>(Shapes.STEP, new Settings());

  @Override
  public Optional<Map<Located<StepId>, Node.Entries>> read(Node value, Mistakes mistakes) {
    return TABLE.read(value, mistakes);
  }

  @Override
  public Map<String, Object> schema() {
    List<Object> byType = new ArrayList<>();
    forms.all().forEach(form -> byType.add(Map.of("if", isOf(form), "then", settings(form))));
    return Map.of(
        "type",
        "object",
        "minProperties",
        1,
        "propertyNames",
        Map.of("pattern", "^" + StepId.SHAPE.pattern() + "$"),
        "additionalProperties",
        Map.of(
            "type",
            "object",
            "required",
            List.of("type"),
            "properties",
            Map.of("type", Map.of("enum", forms.words())),
            "allOf",
            byType));
  }

  private static Map<String, Object> isOf(StepForm form) {
    return Map.of(
        "required", List.of("type"), "properties", Map.of("type", Map.of("enum", form.words())));
  }

  private static Map<String, Object> settings(StepForm form) {
    Map<String, Object> ways = new LinkedHashMap<>();
    ways.put("type", Map.of("description", form.about()));
    for (Way way : form.type().ways()) {
      ways.put(way.outcome().word(), target(way));
    }
    return Schema.object(form.fields(), ways);
  }

  private static Map<String, Object> target(Way way) {
    Map<String, Object> target = new LinkedHashMap<>(Shapes.STEP.schema());
    target.put("description", "the step to go on with " + way.when());
    return target;
  }

  /** The settings of one step. */
  private record Settings() implements Shape<Node.Entries> {
    @Override
    public Optional<Node.Entries> read(Node value, Mistakes mistakes) {
      if (value instanceof Node.Entries entries) {
        return Optional.of(entries);
      }
      mistakes.add(
          value.at(),
          Rule.WRONG_VALUE,
          "expected the settings of a step, beginning with 'type', but got " + value.shown());
      return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "object");
    }
  }
}

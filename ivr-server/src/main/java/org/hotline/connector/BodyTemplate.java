package org.hotline.connector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON body with gaps in its texts: a value can only ever become a JSON value in its place. */
public sealed interface BodyTemplate {

  /** The names of the parameters that it needs. */
  Stream<String> parameters();

  JsonValue fill(Arguments arguments);

  /** A text; when it is nothing but one gap, the value as its parameter is typed. */
  record Text(Template template) implements BodyTemplate {
    @Override
    public Stream<String> parameters() {
      return template.parameters().stream();
    }

    @Override
    public JsonValue fill(Arguments arguments) {
      return template
          .onlyParameter()
          .map(arguments::json)
          .orElseGet(() -> new JsonValue.Text(template.fill(arguments)));
    }
  }

  /** Stands there as written. */
  record Fixed(JsonValue value) implements BodyTemplate {
    @Override
    public Stream<String> parameters() {
      return Stream.empty();
    }

    @Override
    public JsonValue fill(Arguments arguments) {
      return value;
    }
  }

  record Items(List<BodyTemplate> templates) implements BodyTemplate {
    public Items {
      templates = List.copyOf(templates);
    }

    @Override
    public Stream<String> parameters() {
      return templates.stream().flatMap(BodyTemplate::parameters);
    }

    @Override
    public JsonValue fill(Arguments arguments) {
      return new JsonValue.Items(templates.stream().map(each -> each.fill(arguments)).toList());
    }
  }

  record Entries(Map<String, BodyTemplate> templates) implements BodyTemplate {
    public Entries {
      templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
    }

    @Override
    public Stream<String> parameters() {
      return templates.values().stream().flatMap(BodyTemplate::parameters);
    }

    @Override
    public JsonValue fill(Arguments arguments) {
      Map<String, JsonValue> filled = new LinkedHashMap<>();
      templates.forEach((name, template) -> filled.put(name, template.fill(arguments)));
      return new JsonValue.Entries(filled);
    }
  }
}

package org.hotline.connector;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of an operation's parameters, each found fit. */
final class Arguments {
  private final Map<String, Parameter> parameters;
  private final Map<String, String> values;

  private Arguments(Map<String, Parameter> parameters, Map<String, String> values) {
    this.parameters = parameters;
    this.values = values;
  }

  static Arguments of(Map<String, Parameter> parameters, Map<String, String> given) {
    Map<String, String> values = new HashMap<>();
    parameters.forEach((name, parameter) -> values.put(name, fit(name, parameter, given)));
    return new Arguments(parameters, values);
  }

  private static String fit(String name, Parameter parameter, Map<String, String> given) {
    String value =
        Optional.ofNullable(given.get(name)).orElseThrow(() -> new UnfitArgument(name, "no value"));
    if (!parameter.accepts(value)) {
      throw new UnfitArgument(name, "a value that it does not accept");
    }
    return value;
  }

  String text(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new UnfitArgument(name, "no description"));
  }

  JsonValue json(String name) {
    String text = text(name);
    boolean number = Optional.ofNullable(parameters.get(name)).map(Parameter::number).orElse(false);
    return number ? new JsonValue.Digits(new BigDecimal(text)) : new JsonValue.Text(text);
  }
}

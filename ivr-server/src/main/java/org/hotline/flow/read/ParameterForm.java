package org.hotline.flow.read;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.connector.Parameter;

/** Describes a parameter of an operation. */
final class ParameterForm {
  private static final Field<Pattern> PATTERN =
      Field.optional(
          "pattern",
          "a regular expression that the whole value must match; control characters are never sent",
          new RegularExpression());
  private static final Field<Integer> MAX =
      Field.optional("max", "the longest value, in characters", new Whole(1, 500), 64);
  private static final Field<Boolean> NUMBER =
      Field.optional(
          "type",
          "how the value stands in a body: as a text or as a number",
          new Choice<>(types()),
          false);

  static final Shape<String> NAME =
      new Word<>(
          "a parameter's name of lower-case letters, digits and '_'", Parameter.NAME, name -> name);
  static final Form<Parameter> FORM =
      new Form<>("a parameter", List.of(PATTERN, MAX, NUMBER), ParameterForm::parameter);

  private ParameterForm() {}

  private static Parameter parameter(Filled filled) {
    return new Parameter(filled.find(PATTERN), filled.get(MAX), filled.get(NUMBER));
  }

  private static SequencedMap<String, Boolean> types() {
    SequencedMap<String, Boolean> types = new LinkedHashMap<>();
    types.put("string", false);
    types.put("number", true);
    return types;
  }
}

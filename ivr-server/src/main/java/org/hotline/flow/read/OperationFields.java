package org.hotline.flow.read;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.hotline.connector.BodyTemplate;
import org.hotline.connector.Method;
import org.hotline.connector.OperationKind;
import org.hotline.connector.Parameter;
import org.hotline.connector.PathTemplate;
import org.hotline.connector.Template;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.VariableName;

/** The fields of an operation. */
final class OperationFields {
  static final Field<OperationKind> KIND =
      Field.required(
          "kind", "lookup where it only reads, submit where something changes", choice(kinds()));
  static final Field<Located<Method>> METHOD =
      Field.optional(
          "method",
          "of HTTP; GET for a lookup and POST for a submit unless told",
          new Placed<>(choice(methods())));
  static final Field<Located<PathTemplate>> PATH =
      Field.required(
          "path",
          "below the base URL, with {parameter} where a value comes",
          new Placed<>(
              new Word<>("a path such as /orders/{order}", PathTemplate.SHAPE, PathTemplate::of)));
  static final Field<Map<Located<String>, Located<Template>>> QUERY =
      Field.optional(
          "query",
          "what follows the question mark, with \"{parameter}\" where a value comes",
          new Table<>(
              word("a name of letters, digits, '.', '_', '-'", "[A-Za-z0-9._-]{1,64}"),
              new Placed<>(
                  new Word<>(
                      "a text in quotes, such as \"{order}\"",
                      Pattern.compile("[ -~]{1,200}"),
                      Template::of))),
          Map.of());
  static final Field<Located<BodyTemplate>> BODY =
      Field.optional(
          "body",
          "the JSON that is sent, with \"{parameter}\" where a value comes",
          new Placed<>(new BodyShape()));
  static final Field<Map<Located<String>, String>> HEADERS =
      Field.optional(
          "headers",
          "fixed headers; a password goes under 'secret'",
          new Table<>(HeaderShapes.FIXED_NAME, HeaderShapes.VALUE),
          Map.of());
  static final Field<List<Integer>> NOT_FOUND =
      Field.optional(
          "not-found",
          "the statuses that mean that there is no such thing",
          new OneOrMore<>(new Whole(400, 499)),
          List.of(404));
  static final Field<Map<Located<VariableName>, Filled>> ANSWER =
      Field.optional(
          "answer",
          "the variables that are set, and where their values stand in the answer",
          new Table<>(Shapes.VARIABLE, AnswerForm.SHAPE),
          Map.of());
  static final Field<Located<Duration>> CACHE =
      Field.optional(
          "cache",
          "how long an answer may be given again to the same question; lookups only",
          new Placed<>(Shapes.seconds(1, 3600)));
  static final Field<Map<Located<String>, Parameter>> PARAMETERS =
      Field.optional(
          "parameters",
          "the values that a flow gives, and what they must look like",
          new Table<>(ParameterForm.NAME, ParameterForm.FORM),
          Map.of());

  static final List<Field<?>> ALL =
      List.of(KIND, METHOD, PATH, QUERY, BODY, HEADERS, NOT_FOUND, ANSWER, CACHE, PARAMETERS);

  private OperationFields() {}

  private static Shape<String> word(String expected, String look) {
    return new Word<>(expected, Pattern.compile(look), name -> name);
  }

  private static <T> Shape<T> choice(SequencedMap<String, T> words) {
    return new Choice<>(words);
  }

  private static SequencedMap<String, OperationKind> kinds() {
    SequencedMap<String, OperationKind> kinds = new LinkedHashMap<>();
    Arrays.stream(OperationKind.values()).forEach(kind -> kinds.put(kind.word(), kind));
    return kinds;
  }

  private static SequencedMap<String, Method> methods() {
    SequencedMap<String, Method> methods = new LinkedHashMap<>();
    Arrays.stream(Method.values()).forEach(method -> methods.put(method.name(), method));
    return methods;
  }
}

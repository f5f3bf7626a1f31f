package org.hotline.connector;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that may be asked of a back-end.
 *
 * @param headers fixed ones
 * @param notFound statuses that mean that there is no such thing
 * @param answer what is taken out of the answer, by the names of variables
 * @param cache how long an answer may be given again
 */
public record Operation(
    OperationKind kind,
    Method method,
    PathTemplate path,
    Map<String, Template> query,
    Optional<BodyTemplate> body,
    Map<String, String> headers,
    Set<Integer> notFound,
    Map<String, AnswerField> answer,
    Optional<Duration> cache,
    Map<String, Parameter> parameters) {

  public Operation {
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    notFound = Set.copyOf(notFound);
    answer = Collections.unmodifiableMap(new LinkedHashMap<>(answer));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Throws {@link UnfitArgument} when a value is missing or will not do. */
  public Request request(Map<String, String> given) {
    Arguments arguments = Arguments.of(parameters, given);
    return new Request(
        method,
        path.fill(arguments) + queryString(arguments),
        headers,
        body.map(template -> template.fill(arguments)));
  }

  private String queryString(Arguments arguments) {
    StringBuilder string = new StringBuilder();
    query.forEach(
        (name, template) ->
            string
                .append(string.isEmpty() ? '?' : '&')
                .append(Percent.encoded(name))
                .append('=')
                .append(Percent.encoded(template.fill(arguments))));
    return string.toString();
  }
}

package org.hotline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.journal.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fact as a JSON object whose {@code fact} is the fact's name with hyphens, {@code joined-queue}.
 * Numbers are in full: this is for keeping, not for showing.
 */
public final class FactJson {
  private static final Logger LOG = LoggerFactory.getLogger(FactJson.class);
  private static final String TYPE = "fact";
  private static final Map<String, Class<?>> TYPES =
      records(Fact.class).collect(Collectors.toMap(FactJson::word, Function.identity()));

  private FactJson() {}

  public static ObjectNode write(Fact fact) {
    ObjectNode json = Json.FULL.createObjectNode();
    json.put(TYPE, word(fact.getClass()));
    json.setAll((ObjectNode) Json.FULL.valueToTree(fact));
    return json;
  }

  /** Empty for a type that only a later version knows, and for what cannot be read. */
  public static Optional<Fact> read(JsonNode json) {
    Class<?> type = TYPES.get(json.path(TYPE).asText());
    if (type == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((Fact) Json.FULL.treeToValue(json, type));
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      LOG.warn("a fact of type {} is passed over: {}", type.getSimpleName(), problem(unreadable));
      return Optional.empty();
    }
  }

  /** Jackson's own words without the source, which may hold a number. */
  private static String problem(Exception unreadable) {
    return unreadable instanceof JsonProcessingException json
        ? String.valueOf(json.getOriginalMessage())
        : unreadable.getClass().getSimpleName();
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(FactJson::records);
  }

  private static String word(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}

package org.hotline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.connector.Failure;
import org.hotline.connector.JsonValue;

/** JSON on the wire. */
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonText() {}

  static JsonValue read(Buffer text) throws AskFailed {
    try {
      JsonNode node = JSON.readTree(text.getBytes());
      if (!node.isMissingNode()) {
        return value(node);
      }
    } catch (IOException broken) {
      throw new AskFailed(Failure.NOT_JSON, "expected JSON, but the answer is none");
    }
    throw new AskFailed(Failure.NOT_JSON, "expected JSON, but the answer is empty");
  }

  static Buffer write(JsonValue value) {
    try {
      return Buffer.buffer(JSON.writeValueAsBytes(plain(value)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can always be written", impossible);
    }
  }

  private static JsonValue value(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> new JsonValue.Text(node.textValue());
      case NUMBER -> new JsonValue.Digits(node.decimalValue());
      case BOOLEAN -> new JsonValue.Truth(node.booleanValue());
      case ARRAY -> new JsonValue.Items(items(node));
      case OBJECT -> new JsonValue.Entries(entries(node));
      case NULL, MISSING, BINARY, POJO -> new JsonValue.Nothing();
    };
  }

  private static List<JsonValue> items(JsonNode node) {
    List<JsonValue> items = new ArrayList<>();
    node.forEach(item -> items.add(value(item)));
    return items;
  }

  private static Map<String, JsonValue> entries(JsonNode node) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    node.properties().forEach(entry -> entries.put(entry.getKey(), value(entry.getValue())));
    return entries;
  }

  private static JsonNode plain(JsonValue value) {
    var nodes = JSON.getNodeFactory();
    return switch (value) {
      case JsonValue.Text(String text) -> nodes.textNode(text);
      case JsonValue.Digits(var number) -> nodes.numberNode(number);
      case JsonValue.Truth(boolean truth) -> nodes.booleanNode(truth);
      case JsonValue.Nothing _ -> nodes.nullNode();
      case JsonValue.Items(var values) -> {
        var array = nodes.arrayNode();
        values.forEach(each -> array.add(plain(each)));
        yield array;
      }
      case JsonValue.Entries(var values) -> {
        var object = nodes.objectNode();
        values.forEach((name, each) -> object.set(name, plain(each)));
        yield object;
      }
    };
  }
}

package org.hotline.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** Values as JSON: the word of their type, and how they are written down. */
final class ValueJson {
  private static final String TYPE = "type";
  private static final String WRITTEN = "written";

  private ValueJson() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(Value.class, new Writing())
        .addDeserializer(Value.class, new Reading());
  }

  private static final class Writing extends JsonSerializer<Value> {
    @Override
    public void serialize(Value value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField(TYPE, value.type().word());
      json.writeStringField(WRITTEN, value.written());
      json.writeEndObject();
    }
  }

  private static final class Reading extends JsonDeserializer<Value> {
    @Override
    public Value deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode node = json.readValueAsTree();
      String word = node.path(TYPE).asText();
      return Arrays.stream(ValueType.values())
          .filter(type -> type.word().equals(word))
          .flatMap(type -> type.read(node.path(WRITTEN).asText()).stream())
          .findFirst()
          .orElseThrow(() -> new IOException("expected a value of a type, but got " + node));
    }
  }
}

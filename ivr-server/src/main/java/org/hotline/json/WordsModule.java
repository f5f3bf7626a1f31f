package org.hotline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.OfferId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.record.KeysPressed;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** The words of the house, each as one plain JSON text. */
final class WordsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Numbers and keys are in full for keeping, masked for showing. */
  WordsModule(Function<PhoneNumber, String> number, Function<KeysPressed, String> keys) {
    super("words");
    word(CallId.class, CallId::value, CallId::new);
    word(AgentId.class, AgentId::value, AgentId::new);
    word(QueueName.class, QueueName::value, QueueName::new);
    word(KeysPressed.class, keys, KeysPressed::new);
    word(Value.class, WordsModule::written, WordsModule::value);
    word(Ending.class, Ending::word, WordsModule::ending);
    word(OfferId.class, OfferId::toString, text -> new OfferId(Long.parseLong(text)));
    word(PhoneNumber.class, number, WordsModule::number);
  }

  private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, new Writing<>(type, write));
    addDeserializer(type, new Reading<>(type, read));
  }

  private static PhoneNumber number(String text) {
    return text.equals(PhoneNumber.WITHHELD.toString())
        ? PhoneNumber.WITHHELD
        : new PhoneNumber(text);
  }

  private static String written(Value value) {
    return value.type().word() + ":" + value.written();
  }

  private static Value value(String text) {
    int colon = text.indexOf(':');
    return Arrays.stream(ValueType.values())
        .filter(type -> colon > 0 && type.word().equals(text.substring(0, colon)))
        .findFirst()
        .flatMap(type -> type.read(text.substring(colon + 1)))
        .orElseThrow(() -> new IllegalArgumentException("Expected a value with its type"));
  }

  private static Ending ending(String word) {
    for (Ending ending : Ending.values()) {
      if (ending.word().equals(word)) {
        return ending;
      }
    }
    throw new IllegalArgumentException("Expected the name of an ending, but got \"" + word + "\"");
  }

  private static final class Writing<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> write;

    Writing(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T word, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(write.apply(word));
    }
  }

  private static final class Reading<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> read;

    Reading(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return read.apply(json.getValueAsString(""));
    }
  }
}

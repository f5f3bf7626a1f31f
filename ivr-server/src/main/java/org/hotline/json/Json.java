package org.hotline.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.hotline.call.PhoneNumber;
import org.hotline.record.KeysPressed;

/**
 * The two ways in which the house writes JSON: in full for keeping, with masked numbers to show.
 */
public final class Json {
  /** For what stays inside, such as Redis. */
  public static final JsonMapper FULL =
      mapper(new WordsModule(PhoneNumber::digits, KeysPressed::keys));

  /** For pages and commands. */
  public static final JsonMapper MASKED =
      mapper(new WordsModule(PhoneNumber::toString, KeysPressed::toString));

  private Json() {}

  /** Times and durations as ISO 8601; what is empty is left out; what is unknown is passed over. */
  private static JsonMapper mapper(WordsModule words) {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .addModule(words)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .build();
  }
}

package org.hotline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Supplier;
import org.hotline.json.Json;

/** What another room shows of itself at this moment, with masked numbers. */
record LiveApi(Supplier<?> state) implements Page {
  @Override
  public Answer answer(Asked asked) {
    try {
      return Answer.json(Json.MASKED.writeValueAsString(state.get()));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("expected live figures to be writable as JSON", broken);
    }
  }
}

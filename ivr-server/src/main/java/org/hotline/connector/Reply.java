package org.hotline.connector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.value.Value;

/** What came of asking a back-end. */
public sealed interface Reply {
  /** In one word, alike in logs and metrics. */
  String word();

  /**
   * The back-end answered, or did as it was told.
   *
   * @param values by the names of variables; without those that the answer may lack and lacked
   */
  record Found(Map<String, Value> values) implements Reply {
    public Found {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String word() {
      return "found";
    }
  }

  /** There is no such thing. */
  record NotFound() implements Reply {
    @Override
    public String word() {
      return "not-found";
    }
  }

  /**
   * @param detail a sentence without anything that a caller keyed or a back-end answered
   */
  record Failed(Failure why, String detail) implements Reply {
    @Override
    public String word() {
      return why.word();
    }
  }
}

package org.hotline.flow.test;

import java.util.Map;
import org.hotline.flow.mistake.Located;

/** What a back-end answers in a test. */
public sealed interface BackEndAnswer {
  /** By the names of the operation's variables, as the values are written down. */
  record Found(Map<Located<String>, Located<String>> values) implements BackEndAnswer {}

  record NotFound() implements BackEndAnswer {}

  record Failed() implements BackEndAnswer {}
}

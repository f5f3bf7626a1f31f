package org.hotline.flow.test.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Table;
import org.hotline.flow.test.BackEndAnswer;

/** Variables with their values, or one of the words for an answer without any. */
record AnswerShape() implements Shape<BackEndAnswer> {
  private static final Shape<BackEndAnswer> WITHOUT = new Choice<>(words());
  private static final Shape<Map<Located<String>, Located<String>>> VALUES =
      new Table<>(BackEndForm.NAME, ActKinds.VALUE);

  @Override
  public Optional<BackEndAnswer> read(Node value, Mistakes mistakes) {
    return value instanceof Node.Entries
        ? VALUES.read(value, mistakes).map(BackEndAnswer.Found::new)
        : WITHOUT.read(value, mistakes);
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("oneOf", List.of(VALUES.schema(), WITHOUT.schema()));
  }

  private static SequencedMap<String, BackEndAnswer> words() {
    SequencedMap<String, BackEndAnswer> words = new LinkedHashMap<>();
    words.put("not-found", new BackEndAnswer.NotFound());
    words.put("failed", new BackEndAnswer.Failed());
    return words;
  }
}

package org.hotline.flow.test.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Table;
import org.hotline.flow.test.Act;
import org.hotline.queue.QueueOutcome;

/** One queue with how the stay in it ends: {@code {support: served}}. */
record QueueEnd(Table<QueueName, QueueOutcome> table) implements Shape<Act> {
  static final QueueEnd SHAPE = new QueueEnd(new Table<>(Shapes.QUEUE, new Choice<>(outcomes())));

  @Override
  public Optional<Act> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Entries entries && entries.entries().size() == 1) {
      return table.read(value, mistakes).flatMap(QueueEnd::only);
    }
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected one queue with how waiting ends, such as {support: served}, but got "
            + value.shown());
    return Optional.empty();
  }

  private static Optional<Act> only(Map<Located<QueueName>, QueueOutcome> read) {
    return read.entrySet().stream()
        .<Act>map(entry -> new Act.Queue(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(table.schema());
    schema.put("minProperties", 1);
    schema.put("maxProperties", 1);
    return schema;
  }

  private static SequencedMap<String, QueueOutcome> outcomes() {
    SequencedMap<String, QueueOutcome> outcomes = new LinkedHashMap<>();
    for (QueueOutcome outcome : QueueOutcome.values()) {
      outcomes.put(outcome.word(), outcome);
    }
    return outcomes;
  }
}

package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.Patience;

/** What the record tells of somebody's newest call; each word waits until it is told. */
final class Journey {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Installation hotline;
  private final String from;

  private Journey(Installation hotline, String from) {
    this.hotline = hotline;
    this.from = from;
  }

  static Journey of(Installation hotline, Caller caller) {
    return new Journey(hotline, caller.number().toString());
  }

  Journey enters(String step) {
    return tells("entered " + step, record -> step(record, step).isPresent());
  }

  Journey leaves(String step, String outcome) {
    return tells(
        step + " left by " + outcome,
        record ->
            step(record, step)
                .filter(it -> it.path("outcome").asText().equals(outcome))
                .isPresent());
  }

  Journey joins(String queue) {
    return tells("joined " + queue, record -> strings(record, "queues", "queue").contains(queue));
  }

  /** Whose telephones rang for the caller, in order. */
  Journey rang(String... agents) {
    return tells(
        "rang " + Arrays.toString(agents),
        record -> strings(record, "rung", "agent").equals(List.of(agents)));
  }

  /** Why the telephones that rang in vain did so. */
  Journey rangInVain(String... reasons) {
    return tells(
        "rang in vain " + Arrays.toString(reasons),
        record -> strings(record, "rung", "ended").equals(List.of(reasons)));
  }

  Journey ends(String... endings) {
    tells("the end", record -> !record.path("closing").isMissingNode());
    assertThat(record().at("/closing/ending").asText()).as("%s", record()).isIn((Object[]) endings);
    return this;
  }

  Journey tells(String what, Predicate<JsonNode> so) {
    assertThat(Patience.of(SOON).until(() -> so.test(record())))
        .as("the record tells %s: %s", what, record())
        .isTrue();
    return this;
  }

  JsonNode step(String name) {
    return step(record(), name).orElseThrow();
  }

  JsonNode record() {
    return StreamSupport.stream(hotline.api().calls().spliterator(), false)
        .filter(call -> call.path("from").asText().equals(from))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Optional<JsonNode> step(JsonNode record, String name) {
    return StreamSupport.stream(record.path("steps").spliterator(), false)
        .filter(step -> step.path("step").asText().equals(name))
        .findFirst();
  }

  private static List<String> strings(JsonNode record, String list, String field) {
    return StreamSupport.stream(record.path(list).spliterator(), false)
        .filter(item -> item.hasNonNull(field))
        .map(item -> item.path(field).asText())
        .toList();
  }
}

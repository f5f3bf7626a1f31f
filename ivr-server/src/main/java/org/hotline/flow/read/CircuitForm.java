package org.hotline.flow.read;

import java.time.Duration;
import java.util.List;
import org.hotline.connector.Circuit;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Describes when a back-end that ails is left alone for a while. */
final class CircuitForm {
  private static final Field<Located<Integer>> FAILURES =
      Field.required(
          "failures",
          "how many of the last answers must have failed",
          new Placed<>(new Whole(1, 100)));
  private static final Field<Integer> WINDOW =
      Field.required("window", "how many of the last answers are looked at", new Whole(1, 100));
  private static final Field<Duration> PAUSE =
      Field.optional(
          "pause",
          "how long nothing is asked; then one question tries again",
          Shapes.seconds(1, 3600),
          Circuit.USUAL.pause());

  static final Shape<Filled> SHAPE =
      new Vetted<>(
          new Form<>("a circuit", List.of(FAILURES, WINDOW, PAUSE), filled -> filled),
          CircuitForm::holds);

  private CircuitForm() {}

  static Circuit circuit(Filled filled) {
    return new Circuit(filled.get(FAILURES).value(), filled.get(WINDOW), filled.get(PAUSE));
  }

  private static boolean holds(Filled filled, Mistakes mistakes) {
    Located<Integer> failures = filled.get(FAILURES);
    boolean good = failures.value() <= filled.get(WINDOW);
    if (!good) {
      mistakes.add(
          failures.at(),
          Rule.WRONG_VALUE,
          "of %d answers never %d can fail; write a smaller number, or a larger 'window'"
              .formatted(filled.get(WINDOW), failures.value()));
    }
    return good;
  }
}

package org.hotline.flow.test.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Span;
import org.hotline.flow.read.Table;
import org.hotline.flow.read.Word;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.test.Act;

/** Every act that a test may have. */
final class ActKinds {
  /** A value of a variable or parameter, as it is written down. */
  static final Shape<Located<String>> VALUE =
      new Placed<>(new Word<>("a value", Pattern.compile(".{1,200}"), text -> text));

  private static final Shape<String> KEYS =
      new Word<>(
          "keys of a telephone in quotes, such as \"1\" or \"1234#\"",
          Pattern.compile("[0-9*#]{1,64}"),
          keys -> keys);
  private static final Shape<Duration> TIME = new Span(Duration.ofSeconds(1), Duration.ofHours(2));

  private ActKinds() {}

  /** A word alone. */
  static SequencedMap<String, Act> alone() {
    SequencedMap<String, Act> alone = new LinkedHashMap<>();
    alone.put("waits", new Act.Waits());
    alone.put("hangs-up", new Act.HangsUp());
    return alone;
  }

  /** A word with what belongs to it. */
  static SequencedMap<String, ActKind<?>> withMore() {
    SequencedMap<String, ActKind<?>> kinds = new LinkedHashMap<>();
    kinds.put("hears", new ActKind<>("the prompt", Shapes.PROMPT, Act.Hears::new));
    kinds.put("presses", new ActKind<>("the keys that are pressed", KEYS, Act.Presses::new));
    kinds.put("silence", new ActKind<>("so long no key is pressed", TIME, Act.Silence::new));
    kinds.put("speaks", new ActKind<>("how long the message is", TIME, Act.Speaks::new));
    kinds.put("reaches", new ActKind<>("the step that is reached", Shapes.STEP, Act.Reaches::new));
    kinds.put("knows", new ActKind<>("variables with their values", known(), Act.Knows::new));
    kinds.put(
        "forced",
        new ActKind<>(
            "hours that somebody forces while the call goes on, such as {support: closed}",
            ForcedShape.TABLE,
            Act.Forced::new));
    kinds.put("queue", new ActKind<>("how waiting ends", QueueEnd.SHAPE, act -> act));
    kinds.put("transfer", new ActKind<>("how it ends", TransferEnd.SHAPE, Act.Transfer::new));
    kinds.put(
        "back-end", new ActKind<>("what is asked and answered", BackEndForm.FORM, act -> act));
    return kinds;
  }

  private static Table<VariableName, Located<String>> known() {
    return new Table<>(Shapes.ANY_VARIABLE, VALUE);
  }

  /** Of these a list may be written too. */
  static List<String> several() {
    return List.of("hears", "reaches");
  }
}

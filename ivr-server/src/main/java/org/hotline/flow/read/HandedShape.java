package org.hotline.flow.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.step.Handed;
import org.hotline.value.ValueType;

/** What a flow takes or gives: {@code text}, or {@code {type: text, secret: true}}. */
record HandedShape() implements Shape<Handed> {
  private static final Choice<ValueType> WORD = new Choice<>(types());
  private static final Field<ValueType> TYPE = Field.required("type", "the variable's type", WORD);
  private static final Field<Boolean> SECRET =
      Field.optional("secret", "whether the call record hides it", Shapes.YES_NO, false);
  private static final Form<Handed> FORM =
      new Form<>(
          "a variable",
          List.of(TYPE, SECRET),
          filled -> new Handed(filled.get(TYPE), filled.get(SECRET)));

  @Override
  public Optional<Handed> read(Node value, Mistakes mistakes) {
    return value instanceof Node.Entries
        ? FORM.read(value, mistakes)
        : WORD.read(value, mistakes).map(type -> new Handed(type, false));
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("oneOf", List.of(WORD.schema(), FORM.schema()));
  }

  private static SequencedMap<String, ValueType> types() {
    SequencedMap<String, ValueType> types = new LinkedHashMap<>();
    Arrays.stream(ValueType.values()).forEach(type -> types.put(type.word(), type));
    return types;
  }
}

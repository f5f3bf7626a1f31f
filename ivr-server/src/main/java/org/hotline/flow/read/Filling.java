package org.hotline.flow.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/**
 * Reads the fields of a group of settings, and finds what is missing or was not asked for.
 *
 * @param what is being filled, such as "a step of type 'menu'"
 * @param others keys that are read elsewhere
 */
record Filling(String what, List<Field<?>> fields, List<String> others) {

  Filled from(Node.Entries entries, Mistakes mistakes) {
    Map<Field<?>, Object> values = new HashMap<>();
    boolean complete = true;
    for (Field<?> field : fields) {
      complete &= fill(field, entries, values, mistakes);
    }
    refuseUnknown(entries, mistakes);
    return new Filled(values, complete, entries.at());
  }

  private boolean fill(
      Field<?> field, Node.Entries entries, Map<Field<?>, Object> values, Mistakes mistakes) {
    Optional<Node> written = entries.get(field.name());
    if (written.isEmpty()) {
      return !field.required() || missing(field, entries, mistakes);
    }
    Optional<?> read = field.shape().read(written.get(), mistakes);
    read.ifPresent(value -> values.put(field, value));
    return read.isPresent();
  }

  private boolean missing(Field<?> field, Node.Entries entries, Mistakes mistakes) {
    mistakes.add(
        entries.at(), Rule.MISSING_KEY, what + " needs '" + field.name() + "': " + field.about());
    return false;
  }

  private void refuseUnknown(Node.Entries entries, Mistakes mistakes) {
    List<String> known = known();
    entries
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                mistakes.add(entry.key().at(), Rule.UNKNOWN_KEY, refusal(name, known));
              }
            });
  }

  private String refusal(String name, List<String> known) {
    String hint = Likeness.hint(name, known);
    return what
        + " has no '"
        + name
        + "'"
        + (hint.isEmpty() ? "; it has " + String.join(", ", known) : hint);
  }

  private List<String> known() {
    return Stream.concat(others.stream(), fields.stream().map(Field::name)).toList();
  }
}

package org.hotline.flow.test.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.test.Act;

/** One thing that happens: a word alone, or a word with what belongs to it. */
record ActShape() implements Shape<List<Located<Act>>> {
  private static final SequencedMap<String, Act> ALONE = ActKinds.alone();
  private static final SequencedMap<String, ActKind<?>> WITH_MORE = ActKinds.withMore();
  private static final List<String> ALL =
      Stream.concat(WITH_MORE.keySet().stream(), ALONE.keySet().stream()).toList();

  @Override
  public Optional<List<Located<Act>>> read(Node value, Mistakes mistakes) {
    return switch (value) {
      case Node.Text(String word, boolean _, var at) when ALONE.containsKey(word) ->
          Optional.of(List.of(new Located<>(ALONE.get(word), at)));
      case Node.Entries entries when entries.entries().size() == 1 ->
          read(entries.entries().values().iterator().next(), mistakes);
      case Node.Text text -> refuse(text, mistakes);
      case Node.Entries _, Node.Items _ -> refuse(value, mistakes);
    };
  }

  private static Optional<List<Located<Act>>> read(Node.Entry entry, Mistakes mistakes) {
    String word = entry.key().text();
    ActKind<?> kind = WITH_MORE.get(word);
    return kind == null
        ? refuse(entry.key(), mistakes)
        : shape(word, kind).read(entry.value(), mistakes);
  }

  private static Shape<List<Located<Act>>> shape(String word, ActKind<?> kind) {
    return ActKinds.several().contains(word) ? new SeveralActs(kind) : kind;
  }

  private static Optional<List<Located<Act>>> refuse(Node.Text word, Mistakes mistakes) {
    if (ALONE.containsKey(word.text())) {
      String sentence = "expected '- %s' and nothing behind it".formatted(word.text());
      mistakes.add(word.at(), Rule.WRONG_VALUE, sentence);
    } else {
      String hint = Likeness.hint(word.text(), ALL);
      String all = "; there are " + String.join(", ", ALL);
      String sentence = "nothing that happens in a test is called " + word.shown();
      mistakes.add(word.at(), Rule.UNKNOWN_KEY, sentence + (hint.isEmpty() ? all : hint));
    }
    return Optional.empty();
  }

  private static Optional<List<Located<Act>>> refuse(Node value, Mistakes mistakes) {
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected one thing that happens, such as '- hears: welcome'; write a line for each,"
            + " but got "
            + value.shown());
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    List<Object> kinds = new ArrayList<>();
    kinds.add(Map.of("enum", List.copyOf(ALONE.keySet())));
    WITH_MORE.forEach((word, kind) -> kinds.add(object(word, kind)));
    return Map.of("oneOf", kinds);
  }

  private static Map<String, Object> object(String word, ActKind<?> kind) {
    Map<String, Object> described = new LinkedHashMap<>(shape(word, kind).schema());
    described.put("description", kind.about());
    return Map.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of(word),
        "properties",
        Map.of(word, described));
  }
}

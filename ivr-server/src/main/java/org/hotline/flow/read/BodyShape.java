package org.hotline.flow.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.connector.BodyTemplate;
import org.hotline.connector.JsonValue;
import org.hotline.connector.Template;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A JSON body, written as YAML, with {@code "{parameter}"} where values come. */
record BodyShape() implements Shape<BodyTemplate> {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

  @Override
  public Optional<BodyTemplate> read(Node value, Mistakes mistakes) {
    return switch (value) {
      case Node.Text text -> text(text, mistakes);
      case Node.Items items -> items(items, mistakes);
      case Node.Entries entries when isForgottenQuotes(entries) -> refuse(entries, mistakes);
      case Node.Entries entries -> entries(entries, mistakes);
    };
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", List.of("object", "array"));
  }

  private static Optional<BodyTemplate> text(Node.Text text, Mistakes mistakes) {
    Optional<JsonValue> plain = text.quoted() ? Optional.empty() : plain(text.text());
    if (plain.isPresent()) {
      return plain.map(BodyTemplate.Fixed::new);
    }
    try {
      return Optional.of(new BodyTemplate.Text(Template.of(text.text())));
    } catch (IllegalArgumentException wrong) {
      mistakes.add(
          text.at(),
          Rule.WRONG_VALUE,
          "expected a text, with \"{parameter}\" where a value comes, but got " + text.shown());
      return Optional.empty();
    }
  }

  private static Optional<JsonValue> plain(String text) {
    return switch (text) {
      case "true", "false" -> Optional.of(new JsonValue.Truth(Boolean.parseBoolean(text)));
      case "", "null" -> Optional.of(new JsonValue.Nothing());
      default ->
          NUMBER.matcher(text).matches()
              ? Optional.of(new JsonValue.Digits(new BigDecimal(text)))
              : Optional.empty();
    };
  }

  private Optional<BodyTemplate> items(Node.Items items, Mistakes mistakes) {
    return new Listed<>(this).read(items, mistakes).map(BodyTemplate.Items::new);
  }

  private Optional<BodyTemplate> entries(Node.Entries entries, Mistakes mistakes) {
    Map<String, BodyTemplate> read = new LinkedHashMap<>();
    entries
        .entries()
        .forEach(
            (name, entry) ->
                read(entry.value(), mistakes).ifPresent(template -> read.put(name, template)));
    return read.size() == entries.entries().size()
        ? Optional.of(new BodyTemplate.Entries(read))
        : Optional.empty();
  }

  /** YAML takes {order} without quotes for a group with one name and no value. */
  private static boolean isForgottenQuotes(Node.Entries entries) {
    return entries.entries().size() == 1
        && entries.entries().values().stream()
            .allMatch(
                entry ->
                    entry.value() instanceof Node.Text(String text, boolean quoted, _)
                        && text.isEmpty()
                        && !quoted);
  }

  private static Optional<BodyTemplate> refuse(Node.Entries entries, Mistakes mistakes) {
    String name = String.join("", entries.entries().keySet());
    mistakes.add(
        entries.at(),
        Rule.WRONG_VALUE,
        "YAML takes {%s} for a group of settings; write \"{%s}\" in quotes".formatted(name, name));
    return Optional.empty();
  }
}

package org.hotline.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with gaps, such as {@code order-{order}}. */
public record Template(List<Part> parts) {
  private static final Pattern GAP = Pattern.compile("\\{(" + Parameter.NAME + ")}");

  /** A piece of a template. */
  public sealed interface Part {}

  /** Stands there as written. */
  public record Fixed(String text) implements Part {}

  /** Is filled with the value of a parameter. */
  public record Gap(String parameter) implements Part {}

  public Template {
    parts = List.copyOf(parts);
  }

  public static Template of(String written) {
    List<Part> parts = new ArrayList<>();
    Matcher gaps = GAP.matcher(written);
    int end = 0;
    while (gaps.find()) {
      addFixed(parts, written.substring(end, gaps.start()));
      parts.add(new Gap(gaps.group(1)));
      end = gaps.end();
    }
    addFixed(parts, written.substring(end));
    return new Template(parts);
  }

  public List<String> parameters() {
    return parts.stream()
        .filter(Gap.class::isInstance)
        .map(part -> ((Gap) part).parameter())
        .toList();
  }

  String fill(Arguments arguments) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Fixed(String text) -> text;
                  case Gap(String name) -> arguments.text(name);
                })
        .collect(Collectors.joining());
  }

  /** The parameter, when the template is nothing but its gap. */
  Optional<String> onlyParameter() {
    return parts.size() == 1 && parts.getFirst() instanceof Gap(String name)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static void addFixed(List<Part> parts, String text) {
    if (text.matches(".*[{}].*")) {
      throw new IllegalArgumentException(
          "Expected {parameter} of lower-case letters, digits and '_', but got " + text);
    }
    if (!text.isEmpty()) {
      parts.add(new Fixed(text));
    }
  }
}

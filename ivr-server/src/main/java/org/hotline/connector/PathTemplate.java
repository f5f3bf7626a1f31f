package org.hotline.connector;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path with gaps; each value stays within its own segment. */
public record PathTemplate(List<Template> segments) {
  public static final Pattern SHAPE =
      Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|\\{" + Parameter.NAME + "})+)+|/");

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  public static PathTemplate of(String written) {
    if (!SHAPE.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "Expected a path such as /orders/{order}, but got " + written);
    }
    List<String> segments = Arrays.asList(written.substring(1).split("/", -1));
    if (segments.stream().anyMatch(PathTemplate::climbs)) {
      throw new IllegalArgumentException(
          "Expected a path without . and .. as segments, but got " + written);
    }
    return new PathTemplate(segments.stream().map(Template::of).toList());
  }

  public List<String> parameters() {
    return segments.stream().flatMap(segment -> segment.parameters().stream()).toList();
  }

  String fill(Arguments arguments) {
    return segments.stream()
        .map(segment -> filled(segment, arguments))
        .collect(Collectors.joining("/", "/", ""));
  }

  /**
   * A slash is refused although it would be encoded, because many servers decode before they split;
   * so are segments that would vanish or climb.
   */
  private static String filled(Template segment, Arguments arguments) {
    segment.parameters().forEach(name -> refuseSlash(name, arguments.text(name)));
    String text = segment.fill(arguments);
    if (!segment.parameters().isEmpty() && (text.isEmpty() || climbs(text))) {
      throw new UnfitArgument(segment.parameters().getFirst(), "a value that a path cannot carry");
    }
    return segment.parts().stream()
        .map(part -> encoded(part, arguments))
        .collect(Collectors.joining());
  }

  private static String encoded(Template.Part part, Arguments arguments) {
    return switch (part) {
      case Template.Fixed(String text) -> text;
      case Template.Gap(String name) -> Percent.encoded(arguments.text(name));
    };
  }

  private static void refuseSlash(String name, String value) {
    if (value.contains("/") || value.contains("\\")) {
      throw new UnfitArgument(name, "a value that a path cannot carry");
    }
  }

  private static boolean climbs(String segment) {
    return segment.equals(".") || segment.equals("..");
  }
}

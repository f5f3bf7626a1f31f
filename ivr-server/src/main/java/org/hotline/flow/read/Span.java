package org.hotline.flow.read;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A stretch of time as people write it: {@code 5s}, {@code 2m}, {@code 1h30m}. */
public record Span(Duration least, Duration most) implements Shape<Duration> {
  private static final Pattern LOOK =
      Pattern.compile("(?=[0-9])([0-9]{1,4}h)?([0-9]{1,4}m)?([0-9]{1,5}s)?");

  @Override
  public Optional<Duration> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text && LOOK.matcher(text.text()).matches()) {
      Duration span = Duration.parse("PT" + text.text().toUpperCase(Locale.ROOT));
      if (span.compareTo(least) >= 0 && span.compareTo(most) <= 0) {
        return Optional.of(span);
      }
    }
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected a time from %s to %s, such as 5s, 2m or 1h30m, but got %s"
            .formatted(written(least), written(most), value.shown()));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "pattern", "^" + LOOK.pattern() + "$");
  }

  public static String written(Duration span) {
    return span.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}

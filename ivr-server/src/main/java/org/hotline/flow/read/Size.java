package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A number of bytes as people write it: {@code 64kB}. */
record Size(int least, int most) implements Shape<Integer> {
  private static final int KILO = 1024;
  private static final Pattern LOOK = Pattern.compile("([0-9]{1,5}) ?kB");

  @Override
  public Optional<Integer> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text) {
      Matcher look = LOOK.matcher(text.text());
      int bytes = look.matches() ? Integer.parseInt(look.group(1)) * KILO : 0;
      if (bytes >= least && bytes <= most) {
        return Optional.of(bytes);
      }
    }
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected a size from %dkB to %dkB, but got %s"
            .formatted(least / KILO, most / KILO, value.shown()));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "pattern", "^" + LOOK.pattern() + "$");
  }
}

package org.hotline.flow.test.read;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Table;
import org.hotline.flow.read.Word;
import org.hotline.flow.test.Forcing;
import org.hotline.hours.Forced;

/** How hours are forced: {@code closed}, or {@code open until 2026-11-24T18:00}. */
final class ForcedShape {
  private static final String UNTIL = " until ";

  private static final Shape<Forcing> ONE =
      new Word<>(
          "open or closed, alone or with an end such as closed until 2026-11-25T09:00",
          Pattern.compile(
              "(open|closed)(" + UNTIL + "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})?"),
          ForcedShape::forced);

  static final Shape<Map<Located<String>, Forcing>> TABLE = new Table<>(Shapes.PLAIN_NAME, ONE);

  private ForcedShape() {}

  private static Forcing forced(String text) {
    String[] words = text.split(UNTIL, 2);
    return new Forcing(
        Forced.Way.valueOf(words[0].toUpperCase(Locale.ROOT)),
        words.length == 1 ? Optional.empty() : Optional.of(LocalDateTime.parse(words[1])));
  }
}

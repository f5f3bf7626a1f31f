package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;

class GarbageTest {
  private static final String SYMBOLS =
      " \n\t:-[]{}&*#!|>'\"%@`,?x01é€\uD83D\uDE00\u0000\uFEFF\u0085";
  private static final int FILES = 400;

  private final Random random = new Random(42);

  @Test
  void whateverStandsInAFileGivesMistakesAndNeverAnException() throws IOException {
    String flow = Files.readString(Path.of("src/test/resources/testdata/good/everything.yaml"));
    for (int i = 0; i < FILES; i++) {
      String damaged = damaged(flow);
      Reading reading =
          new Written(Map.of("everything.yaml", damaged), KnownPrompts.of("sorry")).read();
      assertThat(reading.loaded().isPresent())
          .as(damaged)
          .isEqualTo(reading.mistakes().stream().noneMatch(Mistake::blocks));
      assertThat(reading.mistakes())
          .allSatisfy(mistake -> assertThat(mistake.toString()).isNotBlank());
    }
  }

  private String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int blow = random.nextInt(1, 6); blow > 0; blow--) {
      int at = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), at + random.nextInt(4));
      int symbol = random.nextInt(SYMBOLS.length());
      damaged.replace(at, end, SYMBOLS.substring(symbol, symbol + 1));
    }
    return damaged.toString();
  }
}

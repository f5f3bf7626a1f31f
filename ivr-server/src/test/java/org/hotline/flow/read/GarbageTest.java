package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;

/** A flow in which anything may be damaged is read, or refused with a word about it. */
class GarbageTest {
  private static final String SYMBOLS =
      " \n\t:-[]{}&*#!|>'\"%@`,?x01é€\uD83D\uDE00\u0000\uFEFF\u0085";

  /**
   * One damage.
   *
   * @param at where in the text, of its length
   * @param cut how many characters go
   * @param symbol what stands there then
   */
  record Blow(double at, int cut, char symbol) {
    String on(String text) {
      int start = (int) (at * text.length());
      int end = Math.min(text.length(), start + cut);
      return text.substring(0, start) + symbol + text.substring(end);
    }
  }

  @Property(tries = 400)
  void whateverStandsInAFileGivesMistakesAndNeverAnException(@ForAll("blows") List<Blow> blows) {
    String damaged = good();
    for (Blow blow : blows) {
      damaged = blow.on(damaged);
    }
    Reading reading =
        new Written(Map.of("everything.yaml", damaged), KnownPrompts.of("sorry")).read();
    assertThat(reading.loaded().isPresent())
        .as(damaged)
        .isEqualTo(reading.mistakes().stream().noneMatch(Mistake::blocks));
    assertThat(reading.mistakes())
        .allSatisfy(mistake -> assertThat(mistake.toString()).isNotBlank());
  }

  @Provide
  Arbitrary<List<Blow>> blows() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 0.9999).ofScale(4);
    Arbitrary<Integer> cuts = Arbitraries.integers().between(0, 3);
    Arbitrary<Character> symbols = Arbitraries.chars().with(SYMBOLS);
    return Combinators.combine(places, cuts, symbols)
        .as(Blow::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static String good() {
    try {
      return Files.readString(Path.of("src/test/resources/testdata/good/everything.yaml"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

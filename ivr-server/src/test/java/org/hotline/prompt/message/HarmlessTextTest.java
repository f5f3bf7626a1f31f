package org.hotline.prompt.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hotline.prompt.Language;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that try to be more than words. */
class HarmlessTextTest {
  private static final String ALLOWED = "[\\p{L}\\p{M}\\p{Nd}.,'+/ -]*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<speak><break time=\"9s\"/>Jan</speak> | speak break time 9s / Jan /speak",
        "[[h@l'oU]] Jan | h l'oU Jan",
        "［［x］］ | x",
        "{order, digits} # | order, digits",
        "--help | -help",
        "Jansen&Zonen | Jansen en Zonen",
        "Jan 👍🏽 Piet | Jan Piet",
        "Zoë van ’t Hof | Zoë van 't Hof",
        "$(reboot) `id` ; rm -rf / | reboot id rm -rf /",
      })
  void markupIsNoLongerMarkup(String value, String said) {
    assertThat(said(value)).isEqualTo(said);
  }

  @Test
  void whatCannotBeSeenCannotBeHeard() {
    assertThat(said("a\nb\r\tc\u0000d\u001b[0m")).isEqualTo("a b c d 0m");
    assertThat(said("\u202eevil\u200f\u200b \ufeffJan\u2066")).isEqualTo("evil Jan");
    assertThat(said("e" + "\u0301".repeat(50))).hasSizeLessThan(4);
  }

  @Test
  void nobodyHasANameOfTenThousandCharacters() {
    assertThat(said("x".repeat(10_000))).hasSize(HarmlessText.LONGEST);
    assertThat(slowly("7".repeat(10_000)).split(",")).hasSizeLessThanOrEqualTo(40);
  }

  @Property
  void onlyTheAllowedAlphabetIsLeftOfAnything(@ForAll String value) {
    assertThat(said(value)).matches(ALLOWED).doesNotContain("--", "  ");
  }

  @Property
  void soItIsCharacterByCharacter(@ForAll String value) {
    assertThat(slowly(value)).matches("[\\p{L}\\p{M}\\p{Nd},; -]*");
  }

  private static String said(String value) {
    return sentence("{v}", value);
  }

  private static String slowly(String value) {
    return sentence("{v, slowly}", value);
  }

  private static String sentence(String text, String value) {
    Map<String, Value> values = Map.of("v", new Value.Text(value));
    return Template.of(text, new Language("nl")).sentence(values, ZoneOffset.UTC);
  }
}

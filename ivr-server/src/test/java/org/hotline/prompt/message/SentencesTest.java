package org.hotline.prompt.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hotline.prompt.Language;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers hear where a text has values in it. */
class SentencesTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a, number, ::currency/EUR} | 12.50 | twaalf euro vijftig | twelve euros fifty",
        "{a, number, ::currency/EUR} | 1 | één euro | one euro",
        "{a, number, ::currency/EUR} | 0.5 | vijftig cent | fifty cents",
        "{a, number, ::currency/EUR} | 0.01 | één cent | one cent",
        "{a, number, ::currency/EUR} | 3.05 | drie euro en vijf cent | three euros and five cents",
        "{a, number, ::currency/EUR} | -7.25 | min zeven euro vijfentwintig | minus seven euros twenty-five",
        "{a, number, ::currency/EUR} | 0 | nul euro | zero euros",
        "{a, number, ::currency/EUR} | 19.995 | twintig euro | twenty euros",
        "{a, number, ::currency/GBP} | 0.02 | twee pence | two pence",
        "{a, number, ::currency/JPY} | 300 | driehonderd Japanse yen | three hundred Japanese yen",
        "{a, number} | 12.5 | twaalf komma vijf | twelve point five",
      })
  void amounts(String text, String amount, String dutch, String english) {
    says(text, Map.of("a", new Value.Amount(new BigDecimal(amount))), dutch, english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{n} | 1234 | duizendtweehonderdvierendertig | one thousand two hundred and thirty-four",
        "{n, number} | -5 | min vijf | minus five",
        "{n, ordinal} | 24 | vierentwintigste | twenty-fourth",
        "{n, plural, =0 {geen} one {# x} other {# xx}} | 0 | geen | geen",
        "{n, plural, =0 {geen} one {# x} other {# xx}} | 1 | één x | one x",
        "{n, plural, =0 {geen} one {# x} other {# xx}} | 2 | twee xx | two xx",
        "{n, plural, offset:1 one {# x} other {# xx}} | 3 | twee xx | two xx",
        "{n, digits} | 1234 | één twee, drie vier | one two, three four",
        "it's ''{n} | 7 | it's 'zeven | it's 'seven",
      })
  void wholeNumbers(String text, long number, String dutch, String english) {
    says(text, Map.of("n", new Value.Whole(number)), dutch, english);
  }

  @Test
  void aCountedPlaceIsWrittenWithFiguresSoThatItsEndingFits() {
    Map<String, Value> second = Map.of("n", new Value.Whole(2));
    String text = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
    assertThat(sentence(text, "en", second)).isEqualTo("2nd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{d, date} | dinsdag 24 november | Tuesday the twenty-fourth of November",
        "{d} | dinsdag 24 november | Tuesday the twenty-fourth of November",
        "{d, date, short} | 24 november | the twenty-fourth of November",
        "{d, date, long} | dinsdag 24 november 2026 | Tuesday the twenty-fourth of November 2026",
      })
  void days(String text, String dutch, String english) {
    says(text, Map.of("d", new Value.Day(LocalDate.of(2026, 11, 24))), dutch, english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09:15 | tien uur vijftien | ten fifteen a.m.",
        "09:00 | tien uur | ten a.m.",
        "13:05 | veertien uur vijf | two oh five p.m.",
        "11:00 | twaalf uur | twelve noon",
        "11:30 | twaalf uur dertig | twelve thirty p.m.",
        "23:00 | nul uur | midnight",
        "23:20 | nul uur twintig | twelve twenty a.m.",
      })
  void momentsAreSaidInTheTimeOfTheInstallation(String utc, String dutch, String english) {
    Value moment = new Value.Moment(Instant.parse("2026-11-23T" + utc + ":00Z"));
    says("{t, time}", Map.of("t", moment), dutch, english);
  }

  @Test
  void aMomentFallsOnTheDayItIsHere() {
    Value late = new Value.Moment(Instant.parse("2026-11-23T23:30:00Z"));
    assertThat(sentence("{t, date}", "nl", Map.of("t", late))).isEqualTo("dinsdag 24 november");
    assertThat(sentence("{t}", "nl", Map.of("t", late)))
        .isEqualTo("dinsdag 24 november, nul uur dertig");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{r, digits} | 0612345678 | nul zes één, twee drie vier, vijf zes, zeven acht",
        "{r, digits} | AB-12 | A B, één twee",
        "{r, slowly} | k7-d | K, zeven; D",
        "{r, slowly, twice} | A1 | A, één. Ik herhaal: A, één",
        "{r} | Jan de Vries-Smit | Jan de Vries-Smit",
      })
  void referencesAreReadCharacterByCharacter(String text, String reference, String dutch) {
    assertThat(sentence(text, "nl", Map.of("r", new Value.Text(reference)))).isEqualTo(dutch);
  }

  @Test
  void wordsAreChosenByAWordOrByYesAndNo() {
    String text =
        "{who, select, female {mevrouw} male {meneer} other {beste}} {paid, select, yes {betaald} other {open}} {paid}";
    Map<String, Value> values =
        Map.of("who", new Value.Text("female"), "paid", new Value.Truth(true));
    assertThat(sentence(text, "nl", values)).isEqualTo("mevrouw betaald ja");
    Map<String, Value> others =
        Map.of("who", new Value.Text("x}y"), "paid", new Value.Truth(false));
    assertThat(sentence(text, "nl", others)).isEqualTo("beste open nee");
  }

  @Test
  void aRegionSpeaksItsLanguage() {
    Map<String, Value> values = Map.of("a", new Value.Amount(new BigDecimal("12.50")));
    assertThat(sentence("{a, number, ::currency/EUR}", "nl-BE", values))
        .isEqualTo("twaalf euro vijftig");
  }

  @Test
  void aLanguageThatNobodyHasDescribedIsSpokenAsItIsWritten() {
    Map<String, Value> values = Map.of("d", new Value.Day(LocalDate.of(2026, 11, 24)));
    assertThat(sentence("{d, date}", "de", values)).isEqualTo("Dienstag 24 November");
  }

  @Test
  void aValueThatIsMissingOrOfAnotherTypeIsNamed() {
    assertThatThrownBy(() -> sentence("{d, date}", "nl", Map.of()))
        .isInstanceOf(CannotBeSaid.class)
        .hasMessage("expected a value for \"d\", but there is none");
    assertThatThrownBy(() -> sentence("{d, date}", "nl", Map.of("d", new Value.Text("24"))))
        .isInstanceOf(CannotBeSaid.class)
        .hasMessageContaining("\"d\" to be of type date or moment, but it is of type text");
  }

  private static void says(String text, Map<String, Value> values, String dutch, String english) {
    assertThat(sentence(text, "nl", values)).isEqualTo(dutch);
    assertThat(sentence(text, "en", values)).isEqualTo(english);
  }

  private static String sentence(String text, String language, Map<String, Value> values) {
    return Template.of(text, new Language(language)).sentence(values, AMSTERDAM);
  }
}

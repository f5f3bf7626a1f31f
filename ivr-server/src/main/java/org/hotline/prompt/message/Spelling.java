package org.hotline.prompt.message;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in words, so that no speech program has to guess at points and commas. */
final class Spelling {
  /** Beyond it ICU no longer spells, and nobody can follow. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private static final String SOFT_HYPHEN = "\u00ad";

  private final RuleBasedNumberFormat rules;
  private final Optional<String> cardinals;
  private final Optional<String> ordinals;

  Spelling(ULocale locale) {
    rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    cardinals =
        first("%spellout-cardinal-stressed", "%spellout-cardinal-verbose", "%spellout-cardinal");
    ordinals = first("%spellout-ordinal-verbose", "%spellout-ordinal");
  }

  String cardinal(BigDecimal number) {
    return spelled(number, cardinals);
  }

  String ordinal(BigDecimal number) {
    return spelled(number, ordinals);
  }

  /** ICU's rules keep their place while they spell: one number at a time. */
  private synchronized String spelled(BigDecimal number, Optional<String> ruleSet) {
    if (number.abs().compareTo(LARGEST) >= 0) {
      return digits(number);
    }
    ruleSet.ifPresent(rules::setDefaultRuleSet);
    return rules.format(number.stripTrailingZeros()).replace(SOFT_HYPHEN, "");
  }

  private String digits(BigDecimal number) {
    return number
        .toBigInteger()
        .toString()
        .chars()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> first(String... wanted) {
    return Stream.of(wanted).filter(Arrays.asList(rules.getRuleSetNames())::contains).findFirst();
  }
}

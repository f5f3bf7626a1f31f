package org.hotline.flow.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.prompt.Language;

/** The languages that a flow speaks, and the one of them that its calls begin in. */
final class LanguageFields {
  private static final Shape<Located<Language>> ONE = new Placed<>(Shapes.LANGUAGE);
  private static final Field<Located<Language>> FIRST =
      Field.required("language", "the language that calls begin in, such as nl", ONE);
  private static final Field<List<Located<Language>>> EACH =
      Field.optional("languages", "every language of the flow", new OneOrMore<>(ONE), List.of());

  static final List<Field<?>> ALL = List.of(FIRST, EACH);

  private LanguageFields() {}

  /** The language that calls begin in comes first. */
  static List<Language> from(Filled filled, Mistakes mistakes) {
    Optional<Located<Language>> first = filled.find(FIRST);
    Set<Language> each = once(filled.find(EACH).orElse(List.of()), mistakes);
    first
        .filter(language -> !each.isEmpty() && !each.contains(language.value()))
        .ifPresent(language -> tellMissing(language, mistakes));
    Set<Language> languages = new LinkedHashSet<>();
    first.map(Located::value).ifPresent(languages::add);
    languages.addAll(each);
    return List.copyOf(languages);
  }

  private static Set<Language> once(List<Located<Language>> written, Mistakes mistakes) {
    Set<Language> once = new LinkedHashSet<>();
    for (Located<Language> language : written) {
      if (!once.add(language.value())) {
        mistakes.add(
            language.at(),
            Rule.DUPLICATE_KEY,
            "'%s' is already in this list; remove one of the two".formatted(language));
      }
    }
    return once;
  }

  private static void tellMissing(Located<Language> language, Mistakes mistakes) {
    mistakes.add(
        language.at(),
        Rule.UNKNOWN_LANGUAGE,
        "calls begin in '%s', which is not one of this flow's 'languages'; add it there"
            .formatted(language));
  }
}

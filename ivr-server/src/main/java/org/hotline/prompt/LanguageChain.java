package org.hotline.prompt;

import java.util.List;
import java.util.stream.Stream;

/** The languages of an installation, and which are tried for a caller: nl-BE, nl, the first. */
public record LanguageChain(List<Language> languages) {
  public LanguageChain {
    languages = List.copyOf(languages);
  }

  /** The language itself, then without its region, then all others in order. */
  public Stream<Language> from(Language language) {
    return Stream.concat(Stream.of(language, language.everywhere()), languages.stream()).distinct();
  }
}

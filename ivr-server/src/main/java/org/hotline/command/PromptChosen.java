package org.hotline.command;

import java.util.List;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Likeness;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptList;
import org.hotline.prompt.PromptName;

/** A prompt that there is, in a language of this installation. */
record PromptChosen(PromptName name, Language language) {
  static PromptChosen of(List<String> nameAndLanguage, PromptFiles files) {
    return new PromptChosen(
        name(nameAndLanguage.getFirst(), files.list()),
        language(nameAndLanguage.getLast(), files.languages()));
  }

  /** Only a name that is known becomes one, whatever else it would be good for. */
  static PromptName name(String written, PromptList prompts) {
    List<String> names = prompts.names().stream().map(PromptName::value).toList();
    if (!names.contains(written)) {
      throw new Misused(
          "Expected the name of a prompt, but there is no \"%s\"%s \"prompts\" lists them all"
              .formatted(written, hint(written, names)));
    }
    return new PromptName(written);
  }

  private static String hint(String written, List<String> names) {
    String hint = Likeness.hint(written, names);
    return hint.isEmpty() ? ";" : hint;
  }

  private static Language language(String written, List<Language> languages) {
    return languages.stream()
        .filter(language -> language.code().equals(written))
        .findFirst()
        .orElseThrow(() -> new Misused(noLanguage(written, languages)));
  }

  private static String noLanguage(String written, List<Language> languages) {
    return "Expected a language of this installation, %s, but got \"%s\"; the setting \"languages\" has them"
        .formatted(
            languages.stream().map(Language::code).collect(Collectors.joining(" or ")), written);
  }

  @Override
  public String toString() {
    return "\"" + name + "\" in " + language;
  }
}

package org.hotline.prompt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.call.Sound;
import org.hotline.prompt.message.CannotBeSaid;
import org.hotline.prompt.message.Template;
import org.hotline.value.Value;

/** Finds what is said for a prompt: its sound, its sentence with values, or what stands in. */
final class SpokenPrompts {
  private static final PromptName SORRY = new PromptName("sorry");

  private final LanguageChain languages;
  private final Studio studio;
  private final Sentences sentences;

  SpokenPrompts(LanguageChain languages, Studio studio) {
    this.languages = languages;
    this.studio = studio;
    this.sentences = studio.sentences();
  }

  Optional<Sound> sound(
      Picture picture, PromptName name, Language language, Map<String, Value> values) {
    Optional<Language> used = speaker(picture, name, language);
    used.filter(it -> !it.equals(language) && !it.equals(language.everywhere()))
        .ifPresent(it -> studio.fellBack(name, language, it));
    return used.flatMap(it -> said(picture, name, it, values));
  }

  void prepare(Picture picture, PromptName name, Language language, Map<String, Value> values) {
    speaker(picture, name, language)
        .filter(it -> picture.sound(name, it).isEmpty())
        .ifPresent(it -> template(picture, name, it).ifPresent(text -> prepare(text, values)));
  }

  /** What goes wrong here goes wrong again, and is told, when the sound is asked for. */
  private void prepare(Template text, Map<String, Value> values) {
    try {
      sentences.prepare(text.sentence(values, studio.zone()), text.language());
    } catch (CannotBeSaid | SoundNotMade later) {
      return;
    }
  }

  private Optional<Language> speaker(Picture picture, PromptName name, Language language) {
    return languages.from(language).filter(it -> picture.says(name, it)).findFirst();
  }

  private Optional<Sound> said(
      Picture picture, PromptName name, Language language, Map<String, Value> values) {
    Optional<Sound> ready = picture.sound(name, language);
    return ready.isPresent()
        ? ready
        : template(picture, name, language)
            .flatMap(text -> sentence(picture, name, language, text, values));
  }

  private Optional<Sound> sentence(
      Picture picture,
      PromptName name,
      Language language,
      Template text,
      Map<String, Value> values) {
    try {
      String file = sentences.file(text.sentence(values, studio.zone()), text.language());
      return Optional.of(new Sound(language + "/" + name, file));
    } catch (CannotBeSaid | SoundNotMade failed) {
      studio.failed(name, language, failed);
      return without(picture, name, language);
    }
  }

  /** What can be said without values. */
  private Optional<Sound> without(Picture picture, PromptName name, Language language) {
    Function<PromptName, Optional<Sound>> fixed =
        stand ->
            languages.from(language).flatMap(it -> picture.sound(stand, it).stream()).findFirst();
    Optional<Sound> brief = fixed.apply(name.inShort());
    return brief.isPresent() ? brief : fixed.apply(SORRY);
  }

  private static Optional<Template> template(Picture picture, PromptName name, Language language) {
    return picture.source(name, language).stream()
        .filter(PromptSource.Message.class::isInstance)
        .map(source -> ((PromptSource.Message) source).template())
        .findFirst();
  }
}

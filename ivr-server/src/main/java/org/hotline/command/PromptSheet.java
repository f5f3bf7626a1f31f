package org.hotline.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptList;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.Recorded;
import org.hotline.prompt.ValuesNeeded;

/** One prompt in words: what callers hear of it in each language. */
record PromptSheet(PromptList prompts, ZoneId zone) {
  String text(PromptName name) {
    StringBuilder text = new StringBuilder(name + "%n".formatted());
    for (Language language : prompts.languages()) {
      text.append("  %s  %s%n".formatted(language, source(name, language)));
    }
    return text.toString();
  }

  /** One sentence of what callers of a language hear. */
  String heard(PromptChosen prompt) {
    return "callers hear %s as %s".formatted(prompt, source(prompt.name(), prompt.language()));
  }

  private String source(PromptName name, Language language) {
    return prompts
        .source(name, language)
        .map(source -> inFull(source, name, language))
        .orElseGet(() -> instead(name, language));
  }

  private String inFull(PromptSource source, PromptName name, Language language) {
    return switch (source) {
      case PromptSource.Text(String words) -> "text: " + words;
      case PromptSource.Message message ->
          "text: %s (needs %s)"
              .formatted(message.template().text(), new ValuesNeeded(message.needs()));
      case PromptSource.Recording _ ->
          prompts.recorded(name, language).map(this::recorded).orElse("a recording")
              + prompts.written(name, language).map(PromptSheet::replaced).orElse("");
    };
  }

  private static String replaced(PromptSource written) {
    return switch (written) {
      case PromptSource.Text(String words) -> ", in place of the text: " + words;
      case PromptSource.Message message -> ", in place of the text: " + message.template().text();
      case PromptSource.Recording(var file) -> ", beside " + file;
    };
  }

  private String instead(PromptName name, Language language) {
    Optional<Language> other = prompts.heardIn(name, language);
    return other.map(it -> "missing; heard in " + it).orElse("missing");
  }

  private String recorded(Recorded recording) {
    return "a recording of "
        + seconds(recording)
        + ", "
        + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(zone)
            .format(recording.at())
        + recording.by().map(by -> " by " + by).orElse(", from " + recording.file());
  }

  static String seconds(Recorded recording) {
    return CallText.seconds(recording.length());
  }
}

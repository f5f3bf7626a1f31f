package org.hotline.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptList;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.Recorded;

/** All prompts as lines to read, a column for each language, and what is wrong below. */
record PromptTable(PromptList prompts, ZoneId zone) {
  private static final int WIDTH = 32;

  String text() {
    List<PromptName> names = prompts.names();
    int first = names.stream().mapToInt(name -> name.value().length()).max().orElse(0) + 2;
    return Stream.of(
            Stream.of(line(first, "", Language::code)),
            names.stream().map(name -> line(first, name.value(), it -> cell(name, it))),
            prompts.mistakes().stream().map(String::valueOf))
        .flatMap(lines -> lines)
        .map(String::stripTrailing)
        .collect(Collectors.joining("%n".formatted(), "", "%n".formatted()));
  }

  private String line(int first, String name, Function<Language, String> cell) {
    return pad(name, first)
        + prompts.languages().stream()
            .map(language -> pad(cell.apply(language), WIDTH))
            .collect(Collectors.joining());
  }

  private String cell(PromptName name, Language language) {
    return prompts
        .source(name, language)
        .map(source -> cell(source, name, language))
        .orElseGet(
            () -> "-" + prompts.heardIn(name, language).map(it -> " (" + it + ")").orElse(""));
  }

  private String cell(PromptSource source, PromptName name, Language language) {
    return switch (source) {
      case PromptSource.Text _ -> "text";
      case PromptSource.Message message ->
          "text, %d value%s"
              .formatted(message.needs().size(), message.needs().size() == 1 ? "" : "s");
      case PromptSource.Recording _ ->
          prompts.recorded(name, language).map(this::recorded).orElse("recording");
    };
  }

  private String recorded(Recorded recording) {
    return "recording %s, %s".formatted(PromptSheet.seconds(recording), day(recording));
  }

  private String day(Recorded recording) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT)
        .withZone(zone)
        .format(recording.at());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(2, width - text.length()));
  }
}

package org.hotline.prompt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command that speaks, as words with {@code {language}}, {@code {voice}}, {@code {rate}} and
 * {@code {output}} in them; no shell ever sees it, and what is to be said comes on its input.
 */
public record SpeechCommand(List<String> words) {
  public static final String ESPEAK = "espeak-ng -v {voice} -s 155 --stdin --stdout";

  private static final String OUTPUT = "{output}";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");
  private static final Set<String> KNOWN = Set.of("{language}", "{voice}", "{rate}", OUTPUT);

  public SpeechCommand {
    words = List.copyOf(words);
    if (words.isEmpty() || words.getFirst().isEmpty()) {
      throw new IllegalArgumentException("expected a program and its words, but got nothing");
    }
    words.forEach(SpeechCommand::check);
  }

  public static SpeechCommand of(String written) {
    return new SpeechCommand(List.of(written.strip().split("\\s+")));
  }

  public String program() {
    return words.getFirst();
  }

  /** Whether the sound is in a file, not on the program's output. */
  boolean writesFile() {
    return words.stream().anyMatch(word -> word.contains(OUTPUT));
  }

  List<String> filled(Language language, String voice, SampleRate rate, Path output) {
    Map<String, String> values =
        Map.of(
            "{language}",
            language.code(),
            "{voice}",
            voice,
            "{rate}",
            String.valueOf(rate.hertz()),
            OUTPUT,
            output.toAbsolutePath().toString());
    return words.stream().map(word -> filled(word, values)).toList();
  }

  private static String filled(String word, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(word)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), "")));
  }

  private static void check(String word) {
    PLACEHOLDER
        .matcher(word)
        .results()
        .filter(found -> !KNOWN.contains(found.group()))
        .forEach(
            found -> {
              throw new IllegalArgumentException(
                  "expected only {language}, {voice}, {rate} and {output} in braces, but got "
                      + found.group());
            });
  }
}

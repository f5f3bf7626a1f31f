package org.hotline.settings;

import static org.hotline.settings.SettingKey.*;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.prompt.SentenceLimits;
import org.hotline.prompt.SpeechCommand;
import org.hotline.prompt.VoiceNames;

/** How prompts are spoken. */
final class SpeechReading {
  private static final Pattern ANYTHING = Pattern.compile(".{1,1000}");
  private static final Pattern VOICE =
      Pattern.compile("[a-z]{2}(-[A-Z]{2})?:[A-Za-z0-9._+-]{1,100}");
  private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9.:_~/?&=%\\[\\]-]{1,500}");
  private static final Pattern BODY = Pattern.compile("(?=.*\\{text}).{6,1000}");
  private static final long MEGABYTE = 1024L * 1024;

  private final Values values;
  private final Secrets secrets;

  SpeechReading(Values values, Secrets secrets) {
    this.values = values;
    this.secrets = secrets;
  }

  Settings.Speech read() {
    return new Settings.Speech(
        command(),
        voices(),
        service(),
        new SentenceLimits(
            Duration.ofMillis(values.number(SPEECH_MILLISECONDS, 100, 10_000)),
            values.number(SPEECH_MEGABYTES, 1, 100_000) * MEGABYTE),
        zone());
  }

  private SpeechCommand command() {
    String written =
        values.shaped(SPEECH_COMMAND, ANYTHING, "the program that speaks, and its words");
    try {
      SpeechCommand command = SpeechCommand.of(written);
      if (!installed(command.program())) {
        values.refuse(
            SPEECH_COMMAND,
            "a program of this machine, such as espeak-ng; install \"" + command.program() + "\"");
      }
      return command;
    } catch (IllegalArgumentException wrong) {
      values.refuse(SPEECH_COMMAND, "a program and its words: " + wrong.getMessage());
      return SpeechCommand.of(SpeechCommand.ESPEAK);
    }
  }

  private static boolean installed(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(program))
        .anyMatch(Files::isExecutable);
  }

  private VoiceNames voices() {
    Map<String, String> voices =
        values
            .list(SPEECH_VOICES, 0, VOICE, "languages with their voices, such as nl:nl,en:en-gb")
            .stream()
            .map(pair -> pair.split(":", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
    return new VoiceNames(voices);
  }

  private Optional<Settings.SpeechService> service() {
    String body = values.shaped(SPEECH_BODY, BODY, "a text with {text} in it");
    return values
        .optional(SPEECH_URL, WEB, "an address such as https://speech.example.org/speak")
        .filter(url -> WEB.matcher(url).matches())
        .map(
            url ->
                new Settings.SpeechService(
                    URI.create(url), body, secrets.optional("speech-token")));
  }

  private ZoneId zone() {
    String zone = values.shaped(TIME_ZONE, ANYTHING, "a time zone");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      values.refuse(TIME_ZONE, "a time zone such as Europe/Amsterdam");
      return ZoneOffset.UTC;
    }
  }
}

package org.hotline.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotline.prompt.Language;
import org.hotline.settings.Settings;
import org.hotline.settings.SettingsRefused;

/** {@code check-settings}: all that is wrong with the settings, before anything is started. */
public final class CheckSettings {
  private static final int REFUSED = 2;

  private final Map<String, String> environment;
  private final PrintStream out;

  public CheckSettings(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** The exit code. */
  public int run() {
    List<String> problems = problems();
    problems.forEach(out::println);
    return problems.isEmpty() ? 0 : REFUSED;
  }

  private List<String> problems() {
    try {
      Settings settings = Settings.fromEnvironment(environment);
      Path prompts = settings.directories().prompts();
      return settings.languages().stream()
          .filter(language -> isSilent(language, prompts))
          .map(language -> silence(language, prompts))
          .toList();
    } catch (SettingsRefused refused) {
      return refused.problems();
    }
  }

  /** A region without texts of its own has those of its language. */
  private static boolean isSilent(Language language, Path prompts) {
    return !language.regional()
        && !Files.exists(prompts.resolve(language + ".yaml"))
        && !Files.exists(prompts.resolve("recordings").resolve(language.code()));
  }

  private static String silence(Language language, Path prompts) {
    return "languages: expected the texts of '%s' in %s, but there are none; add them or take it out"
        .formatted(language, prompts.resolve(language + ".yaml"));
  }
}

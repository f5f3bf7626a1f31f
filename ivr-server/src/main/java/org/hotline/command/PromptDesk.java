package org.hotline.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.hotline.prompt.RecordingRefused;
import org.hotline.settings.Settings;
import org.hotline.settings.SettingsRefused;

/**
 * {@code prompts}: what callers hear, and how a recording from elsewhere takes the place of a text.
 * It works on the files, so that it needs no server; one that runs takes up what has changed.
 */
public final class PromptDesk {
  private static final String USAGE =
      "Expected \"prompts\", \"prompts NAME\", \"prompts record NAME LANGUAGE FILE.wav\""
          + " or \"prompts text NAME LANGUAGE\"";
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private final Map<String, String> environment;
  private final InputStream sent;
  private final PrintStream out;

  /**
   * @param sent the WAV file of {@code prompts record}
   */
  public PromptDesk(Map<String, String> environment, InputStream sent, PrintStream out) {
    this.environment = environment;
    this.sent = sent;
    this.out = out;
  }

  /**
   * What the process ends with: 0, or 1 for a recording that is refused or a file that cannot be
   * read, or 2 for a wrong question.
   */
  public int run(List<String> arguments) {
    try {
      out.print(answer(arguments, PromptFiles.of(Settings.fromEnvironment(environment))));
      return 0;
    } catch (SettingsRefused refused) {
      refused.problems().forEach(out::println);
    } catch (Misused wrong) {
      out.println(wrong.getMessage());
    } catch (RecordingRefused refused) {
      out.println(refused.getMessage());
      return REFUSED;
    } catch (UncheckedIOException failed) {
      out.println(Unreadable.of(failed).sentence());
      return REFUSED;
    }
    return MISUSED;
  }

  private String answer(List<String> arguments, PromptFiles files) {
    return switch (arguments.size()) {
      case 0 -> new PromptTable(files.list(), files.zone()).text();
      case 1 -> sheet(arguments.getFirst(), files);
      case 3 ->
          change(arguments.getFirst(), PromptChosen.of(arguments.subList(1, 3), files), files);
      default -> throw new Misused(USAGE);
    };
  }

  private static String sheet(String name, PromptFiles files) {
    return new PromptSheet(files.list(), files.zone()).text(PromptChosen.name(name, files.list()));
  }

  private String change(String act, PromptChosen prompt, PromptFiles files) {
    return switch (act) {
      case "record" -> new PromptChange(files, prompt).record(sent);
      case "text" -> new PromptChange(files, prompt).text();
      default -> throw new Misused(USAGE);
    };
  }
}

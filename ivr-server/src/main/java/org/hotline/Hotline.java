package org.hotline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hotline.call.Unreachable;
import org.hotline.command.Call;
import org.hotline.command.Calls;
import org.hotline.command.Check;
import org.hotline.command.CheckSettings;
import org.hotline.command.CheckedPrompts;
import org.hotline.command.Desk;
import org.hotline.command.PromptDesk;
import org.hotline.command.Simulate;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.WrittenPrompts;
import org.hotline.prompt.read.PromptFolder;
import org.hotline.prompt.read.PromptNames;
import org.hotline.settings.FirmZone;
import org.hotline.settings.Settings;
import org.hotline.settings.SettingsRefused;

/** The program: what can be asked of it on the command line. */
public final class Hotline {
  private static final int REFUSED = 2;

  private Hotline() {}

  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> arguments) {
    String command = arguments.isEmpty() ? "help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    if (!command.equals("serve")) {
      logBeside(command);
    }
    return switch (command) {
      case "serve" -> serve();
      case "check-settings" -> new CheckSettings(System.getenv(), System.out).run();
      case "check" -> new Check(Hotline::promptsOf, System.out).run(rest);
      case "call" -> new Call(System.getenv(), System.out).run(rest);
      case "agent" -> new Desk(System.getenv(), System.out).run(rest);
      case "calls" -> Calls.run(rest);
      case "simulate" -> Simulate.run(rest, System.getenv(), Hotline::promptsOf);
      case "prompts" -> new PromptDesk(System.getenv(), System.in, System.out).run(rest);
      default -> usage();
    };
  }

  /**
   * Who reads what a command says wants no log in it, least of all while a call is told; before
   * anything logs.
   */
  private static void logBeside(String command) {
    System.setProperty("LOG_TARGET", "System.err");
    if (System.getenv("LOG_LEVEL") == null) {
      System.setProperty("LOG_LEVEL", Set.of("call", "agent").contains(command) ? "OFF" : "ERROR");
    }
  }

  private static int serve() {
    try (House house = new House(Settings.fromEnvironment(System.getenv()))) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(house::close));
      house.open();
      return house.untilItEnds();
    } catch (SettingsRefused refused) {
      refused.problems().forEach(System.err::println);
      return REFUSED;
    } catch (Unreachable | IllegalStateException refused) {
      System.err.println(refused.getMessage());
      return REFUSED;
    }
  }

  /** What {@code check} knows of a directory of prompts. */
  static CheckedPrompts promptsOf(Path directory) {
    List<Language> languages = PromptFolder.languages(directory);
    PromptReading reading = new PromptFolder(directory, languages).read();
    WrittenPrompts written = new WrittenPrompts(languages, reading.sources(), reading.places());
    return new CheckedPrompts(
        PromptNames.of(languages, reading, FirmZone.of(System.getenv())),
        reading.mistakes(),
        written.gaps());
  }

  private static int usage() {
    System.err.println(
        "usage: ivr-server serve | check-settings | check DIRECTORY | call NUMBER | agent NAME | calls | simulate | prompts");
    return REFUSED;
  }
}

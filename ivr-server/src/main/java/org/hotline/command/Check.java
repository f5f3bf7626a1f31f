package org.hotline.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.FlowFolder;
import org.hotline.flow.test.FlowTests;
import org.hotline.flow.test.TestFolder;
import org.hotline.flow.test.TestReport;
import org.hotline.prompt.Prompts;

/** {@code check DIR [PROMPTS_DIR]}: says what is wrong with the call flows, without a telephone. */
public final class Check {
  private static final int GOOD = 0;
  private static final int BROKEN = 1;
  private static final int MISUSED = 2;

  private final Function<Path, CheckedPrompts> promptsOf;
  private final PrintStream out;

  /**
   * @param promptsOf reads the prompts of a directory
   */
  public Check(Function<Path, CheckedPrompts> promptsOf, PrintStream out) {
    this.promptsOf = promptsOf;
    this.out = out;
  }

  /** The exit code. */
  public int run(List<String> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      out.println("usage: check DIRECTORY-OF-CALL-FLOWS [DIRECTORY-OF-PROMPTS]");
      return MISUSED;
    }
    Path directory = Path.of(arguments.getFirst());
    Path prompts = arguments.size() == 2 ? Path.of(arguments.get(1)) : besides(directory);
    return check(directory, prompts);
  }

  private int check(Path directory, Path prompts) {
    if (!Files.isDirectory(prompts)) {
      out.println("expected a directory with prompts, but there is no " + prompts);
      return MISUSED;
    }
    CheckedPrompts said = promptsOf.apply(prompts);
    said.print(out);
    Reading reading = new FlowFolder(directory, StepTypes.ALL, said.known()).read();
    reading.mistakes().forEach(out::println);
    if (reading.loaded().filter(loaded -> loaded.flows().isEmpty()).isPresent()) {
      out.println(
          "expected call flows in "
              + directory
              + ", but there are none; is it the right directory?");
      return MISUSED;
    }
    List<Mistake> ofTests =
        reading.loaded().map(loaded -> played(loaded, said.known(), directory)).orElse(List.of());
    CheckSummary summary = new CheckSummary(said, reading, ofTests);
    out.println(summary.line());
    return summary.good() ? GOOD : BROKEN;
  }

  private List<Mistake> played(Loaded loaded, Prompts prompts, Path directory) {
    Mistakes mistakes = new Mistakes();
    TestReport report =
        new FlowTests(loaded, prompts).run(new TestFolder(directory).read(mistakes), mistakes);
    new CheckedTests(out).print(report);
    return report.mistakes();
  }

  private static Path besides(Path directory) {
    return directory.toAbsolutePath().normalize().resolveSibling("prompts");
  }
}

package org.hotline.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.StepTypes;
import org.hotline.flow.read.FlowFolder;
import org.hotline.prompt.Prompts;
import org.hotline.settings.Settings;
import org.hotline.settings.SettingsRefused;
import org.hotline.simulation.Findings;
import org.hotline.simulation.Simulation;

/**
 * {@code simulate}: what waits are to be expected of so many calls and agents, and what a day that
 * was recorded would have been like with the files at hand.
 */
public final class Simulate {
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private final Supplier<Reading> files;
  private final RecordedDays days;
  private final PrintStream out;

  Simulate(Supplier<Reading> files, RecordedDays days, PrintStream out) {
    this.files = files;
    this.days = days;
    this.out = out;
  }

  /** The settings say where the files are, and the server. */
  public static int run(
      List<String> arguments,
      Map<String, String> environment,
      Function<Path, CheckedPrompts> promptsOf) {
    try {
      Settings settings = Settings.fromEnvironment(environment);
      Supplier<Reading> files = () -> read(settings.directories(), promptsOf);
      return new Simulate(files, RecordedDays.of(settings), System.out).run(arguments);
    } catch (SettingsRefused refused) {
      refused.problems().forEach(System.err::println);
      return MISUSED;
    }
  }

  private static Reading read(
      Settings.Directories directories, Function<Path, CheckedPrompts> promptsOf) {
    Prompts prompts = promptsOf.apply(directories.prompts()).known();
    return new FlowFolder(directories.flows(), StepTypes.ALL, prompts).read();
  }

  /** What the process ends with: 0, or 1 for what is not there, or 2 for a wrong question. */
  public int run(List<String> arguments) {
    try {
      SimulatePlan plan = SimulatePlan.of(arguments);
      out.print(plan.loads().isEmpty() ? whatIf(plan) : expected(plan));
      return 0;
    } catch (Misused wrong) {
      out.println(wrong.getMessage());
      return MISUSED;
    } catch (NoAnswer none) {
      out.println(none.getMessage());
      return REFUSED;
    }
  }

  private String expected(SimulatePlan plan) {
    ExpectedDay day = new ExpectedDay(plan, loaded());
    Findings findings = new Simulation(day.scenario(), plan.seed()).runs(plan.runs());
    return "%d agents, %d days of %d hours simulated (seed %d); +- tells where the truth is with 95 %% confidence%n"
            .formatted(day.agents().size(), plan.runs(), plan.hours(), plan.seed())
        + new ExpectedText(findings).text();
  }

  private String whatIf(SimulatePlan plan) {
    RecordedDay day = days.of(plan.subject(), loaded());
    Findings findings = new Simulation(day.scenario(), plan.seed()).runs(plan.runs());
    return "%s, simulated %d times (seed %d); +- tells where the truth is with 95 %% confidence%n"
            .formatted(day.date(), plan.runs(), plan.seed())
        + days.gap(day)
        + new WhatIfText(day, findings).text();
  }

  private Loaded loaded() {
    Reading reading = files.get();
    return reading
        .loaded()
        .orElseThrow(
            () -> {
              reading.mistakes().forEach(out::println);
              return new NoAnswer(
                  "expected call flows without mistakes; ./hotline check tells more");
            });
  }
}

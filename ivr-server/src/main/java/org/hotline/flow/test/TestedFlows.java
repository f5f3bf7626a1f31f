package org.hotline.flow.test;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.prompt.Prompts;

/** Call flows whose tests are played whenever they are read, unless just these have passed. */
public final class TestedFlows implements FlowSource {
  private final FlowSource flows;
  private final TestFolder tests;
  private final Prompts prompts;
  private final BooleanSupplier passed;

  /**
   * @param passed whether just these have passed their tests before
   */
  public TestedFlows(FlowSource flows, TestFolder tests, Prompts prompts, BooleanSupplier passed) {
    this.flows = flows;
    this.tests = tests;
    this.prompts = prompts;
    this.passed = passed;
  }

  /** A failing test is a mistake beside flows that are there; who reads decides. */
  @Override
  public Reading read() {
    Reading reading = flows.read();
    Optional<Loaded> loaded = reading.loaded();
    return loaded.isPresent() && !passed.getAsBoolean() ? tested(reading, loaded.get()) : reading;
  }

  @Override
  public String fingerprint() {
    return flows.fingerprint() + " " + tests.fingerprint();
  }

  private Reading tested(Reading reading, Loaded loaded) {
    Mistakes mistakes = new Mistakes();
    TestReport report = new FlowTests(loaded, prompts).run(tests.read(mistakes), mistakes);
    List<Mistake> all =
        Stream.concat(reading.mistakes().stream(), report.mistakes().stream()).toList();
    return new Reading(reading.loaded(), all);
  }
}

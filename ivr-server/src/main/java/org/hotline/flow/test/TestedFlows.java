package org.hotline.flow.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Source;
import org.hotline.prompt.Prompts;

/** Call flows whose tests are played whenever they are read, unless just these have passed. */
public final class TestedFlows implements FlowSource {
  private final FlowSource flows;
  private final TestFolder tests;
  private final Prompts prompts;
  private final Predicate<Map<String, String>> passed;

  /**
   * @param passed whether just these texts have passed their tests before
   */
  public TestedFlows(
      FlowSource flows, TestFolder tests, Prompts prompts, Predicate<Map<String, String>> passed) {
    this.flows = flows;
    this.tests = tests;
    this.prompts = prompts;
    this.passed = passed;
  }

  /** A failing test is a mistake beside flows that are there; who reads decides. */
  @Override
  public Reading read() {
    Reading reading = flows.read();
    return reading.loaded().map(loaded -> judged(reading, loaded)).orElse(reading);
  }

  @Override
  public String fingerprint() {
    return flows.fingerprint() + " " + tests.fingerprint();
  }

  private Reading judged(Reading reading, Loaded loaded) {
    Mistakes mistakes = new Mistakes();
    List<Source> files = tests.read(mistakes);
    Map<String, String> texts = new HashMap<>(reading.texts());
    texts.putAll(Source.texts(files));
    boolean known = !mistakes.block() && passed.test(texts);
    List<Mistake> failures = known ? List.of() : played(loaded, files, mistakes);
    List<Mistake> all = Stream.concat(reading.mistakes().stream(), failures.stream()).toList();
    return new Reading(reading.loaded(), all, texts);
  }

  private List<Mistake> played(Loaded loaded, List<Source> files, Mistakes mistakes) {
    return new FlowTests(loaded, prompts).run(files, mistakes).mistakes();
  }
}

package org.hotline.flow.test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Source;
import org.hotline.flow.test.read.TestReader;
import org.hotline.flow.test.stage.TestRun;
import org.hotline.prompt.Prompts;

/** Plays the tests beside the flows, on a clock of their own and without a telephone. */
public record FlowTests(Loaded loaded, Prompts prompts) {

  /** Of flows that were found good; {@code mistakes} may have those of opening the files. */
  public TestReport run(Collection<Source> files, Mistakes mistakes) {
    TestReader reader = new TestReader(loaded, prompts, mistakes);
    List<FlowTestFile> read = files.stream().flatMap(file -> reader.read(file).stream()).toList();
    if (mistakes.block()) {
      return new TestReport(List.of(), List.of(), mistakes.all());
    }
    List<Verdict> verdicts = read.stream().flatMap(file -> run(file).stream()).toList();
    verdicts.forEach(verdict -> tell(verdict, mistakes));
    return new TestReport(verdicts, coverage(verdicts), mistakes.all());
  }

  /** The tests of one flow, one after another. */
  public List<Verdict> run(FlowTestFile file) {
    Flow flow = loaded.flows().get(file.flow().value());
    List<Verdict> verdicts = new ArrayList<>();
    if (flow != null) {
      file.tests().forEach(test -> verdicts.add(new TestRun(loaded, flow, prompts, test).run()));
    }
    return verdicts;
  }

  private static void tell(Verdict verdict, Mistakes mistakes) {
    verdict
        .failure()
        .ifPresent(
            failure ->
                mistakes.add(
                    failure.at(),
                    Rule.FAILED_TEST,
                    "test '%s': %s".formatted(verdict.test(), failure.sentence())));
  }

  /** Of every flow, those without a test too. */
  private List<Coverage> coverage(List<Verdict> verdicts) {
    Set<Visited> visited =
        verdicts.stream()
            .flatMap(verdict -> verdict.visited().stream())
            .collect(Collectors.toSet());
    return loaded.flows().values().stream().map(flow -> Coverage.of(flow, visited)).toList();
  }
}

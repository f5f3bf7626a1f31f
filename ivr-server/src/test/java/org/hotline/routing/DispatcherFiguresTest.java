package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Prints how many decisions a second the rule makes; run by hand, and never judged. */
@EnabledIfSystemProperty(named = "hotline.figures", matches = "true")
class DispatcherFiguresTest {
  @Test
  void manyWaitAndManyAreIdle() throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(DispatcherBenchmark.class.getName());

    assertThat(new Runner(options.build()).run()).isNotEmpty();
  }
}

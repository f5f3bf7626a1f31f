package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Written;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;

class FlowCatalogTest {
  private static final String GOOD =
      """
      flow: main
      language: nl
      start: bye
      steps:
        bye: {type: hangup, prompt: goodbye}
      """;

  private final Written source = new Written(files(GOOD), KnownPrompts.of("goodbye", "sorry"));
  private final FlowCatalog catalog = new FlowCatalog(source);

  private static Map<String, String> files(String flow) {
    return Map.of("main.yaml", flow, "numbers.yaml", "numbers: {100: main}");
  }

  @Test
  void answersACalledNumberByItsFlow() {
    assertThat(catalog.reload()).isEmpty();

    assertThat(catalog.flowFor("100").orElseThrow().name()).isEqualTo("main");
    assertThat(catalog.flowFor("101")).isEmpty();
  }

  @Test
  void whatIsBrokenNeverReplacesWhatWorks() {
    catalog.reload();
    Flow before = catalog.flowFor("100").orElseThrow();
    source.rewrite(files(GOOD.replace("start: bye", "start: by")));

    List<Mistake> mistakes = catalog.reload();

    assertThat(mistakes).extracting(Mistake::rule).containsExactly(Rule.UNKNOWN_STEP);
    assertThat(catalog.flowFor("100")).containsSame(before);
  }

  @Test
  void whatIsGoodReplacesWhatWasAndHasAVersionOfItsOwn() {
    catalog.reload();
    Flow before = catalog.flowFor("100").orElseThrow();
    source.rewrite(files(GOOD + "# changed\n"));

    assertThat(catalog.reload()).isEmpty();

    assertThat(catalog.flowFor("100").orElseThrow().version()).isNotEqualTo(before.version());
  }

  @Test
  void knowsWhetherSomethingWasWrittenSinceGoodOrBad() {
    assertThat(catalog.changed()).isTrue();
    catalog.reload();
    assertThat(catalog.changed()).isFalse();

    source.rewrite(files("broken: ["));
    assertThat(catalog.changed()).isTrue();
    catalog.reload();
    assertThat(catalog.changed()).isFalse();
  }
}

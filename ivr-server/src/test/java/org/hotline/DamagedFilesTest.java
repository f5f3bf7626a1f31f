package org.hotline;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever happens to a file that an admin writes, the check ends, with the file accepted or with
 * errors that each have a place in it.
 */
class DamagedFilesTest {
  private static final Duration NO_HANG = Duration.ofMinutes(1);

  private static final DamagedFirm FIRM = new DamagedFirm();

  @AfterContainer
  static void close() throws IOException {
    FIRM.close();
  }

  @Property(tries = 40)
  void aFlow(@ForAll("flows") String file, @ForAll("damages") List<Damage> damages) {
    isJudged(file, damages);
  }

  @Property(tries = 40)
  void testsOfAFlow(@ForAll("tests") String file, @ForAll("damages") List<Damage> damages) {
    isJudged(file, damages);
  }

  @Property(tries = 60)
  void whatAllFlowsShare(@ForAll("shared") String file, @ForAll("damages") List<Damage> damages) {
    isJudged(file, damages);
  }

  @Property(tries = 40)
  void thePromptsOfALanguage(
      @ForAll("prompts") String file, @ForAll("damages") List<Damage> damages) {
    isJudged(file, damages);
  }

  @Property(tries = 50)
  void whatIsVeryLongOrDeep(@ForAll("all") String file, @ForAll("masses") Damage mass) {
    isJudged(file, List.of(mass));
  }

  private static void isJudged(String file, List<Damage> damages) {
    assertTimeoutPreemptively(NO_HANG, () -> FIRM.isJudgedWith(file, damages));
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Damage.any().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Damage> masses() {
    return Damage.massive();
  }

  @Provide
  Arbitrary<String> all() {
    return Arbitraries.oneOf(prompts(), shared(), flows(), tests());
  }

  @Provide
  Arbitrary<String> flows() {
    return Arbitraries.of(FIRM.flows());
  }

  @Provide
  Arbitrary<String> tests() {
    return Arbitraries.of(FIRM.tests());
  }

  @Provide
  Arbitrary<String> shared() {
    return Arbitraries.of(FIRM.shared());
  }

  @Provide
  Arbitrary<String> prompts() {
    return Arbitraries.of(FIRM.prompts());
  }
}

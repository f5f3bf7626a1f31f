package org.hotline.flow.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Flows that grew, or that a program wrote, are checked while somebody waits for it. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class LongFlowsTest {
  private static final String LAST = "\n  bye: {type: hangup}\n";
  private static final String SECRET =
      "type: collect, prompt: question, into: pin, digits: 4, secret: true, next: s2";
  private static final KnownPrompts PROMPTS =
      KnownPrompts.of("welcome", "question", "sorry", "no-input", "no-match");

  private static String flow(String name, int steps, IntFunction<String> step) {
    return "flow: %s\nlanguage: nl\nstart: s1\ndefaults: {failed: bye}\nsteps:\n".formatted(name)
        + IntStream.rangeClosed(1, steps)
            .mapToObj(at -> "  s%d: {%s}".formatted(at, step.apply(at)))
            .collect(joining("\n"))
        + LAST;
  }

  private static String next(int at, int steps, String last) {
    return at == steps ? last : "s" + (at + 1);
  }

  private static List<Mistake> mistakes(Map<String, String> files) {
    Map<String, String> all = new HashMap<>(files);
    all.put("queues.yaml", "queues: {support: {comfort: welcome}}");
    Reading reading = new Written(all, PROMPTS).read();
    return reading.mistakes();
  }

  private static List<Mistake> ofChain(int steps, String last) {
    return mistakes(Map.of("main.yaml", chain("main", steps, last)));
  }

  private static String chain(String name, int steps, String last) {
    return flow(name, steps, at -> "type: say, prompt: welcome, next: " + next(at, steps, last));
  }

  @Test
  void aChainOfThreeThousandStepsWithAKeyNowAndThenIsGood() {
    String main = flow("main", 3_000, at -> at % 100 == 0 ? asking(at) : saying(at));

    assertThat(mistakes(Map.of("main.yaml", main))).noneMatch(Mistake::blocks);
  }

  private static String asking(int at) {
    return "type: menu, prompt: question, keys: {1: %s}".formatted(next(at, 3_000, "bye"));
  }

  private static String saying(int at) {
    return "type: say, prompt: welcome, next: " + next(at, 3_000, "bye");
  }

  /** The goodbye is a step like any other. */
  @Test
  void aRowWithoutAKeyIsToldWhereItBeginsOnceItIsTooLongForACall() {
    assertThat(ofChain(199, "bye")).isEmpty();
    assertThat(ofChain(200, "bye"))
        .singleElement()
        .extracting(Mistake::headline)
        .asString()
        .contains("main.yaml:6:3: more than 200 steps")
        .endsWith("[long-row]");
  }

  @Test
  void theStepsOfAFlowThatIsCalledAreInTheRow() {
    String main = flow("main", 2, at -> "type: subflow, flow: below, done: " + next(at, 2, "bye"));

    assertThat(below(main, 97)).noneMatch(Mistake::blocks);
    assertThat(below(main, 98))
        .filteredOn(Mistake::blocks)
        .extracting(Mistake::headline)
        .singleElement()
        .asString()
        .contains("main.yaml:6:3: more than 200 steps");
  }

  private static List<Mistake> below(String main, int steps) {
    String below = chain("below", steps, "bye").replace("type: hangup", "type: return");
    return mistakes(Map.of("main.yaml", main, "below.yaml", below));
  }

  @Test
  void aCircleOfFifteenThousandStepsIsToldOnce() {
    assertThat(ofChain(15_000, "s1"))
        .extracting(Mistake::headline)
        .satisfiesExactlyInAnyOrder(
            first -> assertThat(first).contains("step 's1'").endsWith("[endless-loop]"),
            first -> assertThat(first).contains("step 's1'").endsWith("[no-end]"));
  }

  @Test
  void threeThousandMenusOneBelowAnotherLeadToNobody() {
    String main =
        flow(
            "main",
            3_000,
            at ->
                "type: menu, prompt: question, no-match: bye, no-input: bye, keys: {1: %s}"
                    .formatted(next(at, 3_000, "bye")));

    assertThat(mistakes(Map.of("main.yaml", main)))
        .extracting(mistake -> mistake.rule().word())
        .filteredOn("no-person"::equals)
        .hasSize(3_000);
  }

  @Test
  void threeThousandWaysIntoAFlowOfManyReturnsAreGood() {
    String main =
        flow("main", 3_000, at -> "type: subflow, flow: below, done: " + next(at, 3_000, "bye"));
    String below = flow("below", 6_000, at -> at % 2 == 0 ? "type: return" : returning(at));

    assertThat(mistakes(Map.of("main.yaml", main, "below.yaml", below))).noneMatch(Mistake::blocks);
  }

  @Test
  void threeThousandWaysOfSomethingPrivateIntoAFlowThatIsNotAreEachToldOnce() {
    String main = flow("main", 3_000, at -> at == 1 ? SECRET : handing(next(at, 3_000, "bye")));
    String below =
        flow("below", 1, _ -> "type: return").replace("start:", "takes: {pin: text}\nstart:");

    assertThat(mistakes(Map.of("main.yaml", main, "below.yaml", below)))
        .extracting(mistake -> mistake.rule().word())
        .filteredOn("private"::equals)
        .hasSize(2_999);
  }

  private static String handing(String next) {
    return "type: subflow, flow: below, with: {pin: pin}, done: " + next;
  }

  private static String returning(int at) {
    return at % 100 == 1
        ? "type: menu, prompt: question, keys: {1: s%d, 2: s%d}"
            .formatted(at + 1, Math.min(at + 2, 6_000))
        : "type: branch, cases: [{when: caller == called, next: s%d}], otherwise: s%d"
            .formatted(at + 1, Math.min(at + 2, 6_000));
  }
}

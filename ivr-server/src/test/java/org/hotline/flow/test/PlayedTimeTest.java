package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How time passes in tests of flows: hours of the clock, silences, waits in a queue. */
class PlayedTimeTest {
  private final PlayedFlow played = new PlayedFlow();

  /** New York is five hours behind Greenwich in November. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00,menu",
    "2026-11-24T16:59,menu",
    "2026-11-24T17:00,message",
    "2026-11-24T03:00,message",
    "2026-11-22T12:00,message"
  })
  void theTimeIsThatOfTheFlowsOwnHours(String at, String step) {
    assertThat(played.told(List.of("at: " + at), "reaches: " + step)).isEmpty();
  }

  @Test
  void hoursThatAreForcedDuringTheCallHoldForTheNextStepThatAsks() {
    List<String> closed = List.of("forced: {office: closed}");

    assertThat(played.told(List.of(), "forced: {office: closed}", "reaches: message")).isEmpty();
    assertThat(played.told(closed, "hears: welcome", "forced: {office: open}", "reaches: menu"))
        .isEmpty();
    assertThat(played.told(closed, "reaches: message", "forced: {office: open}", "reaches: menu"))
        .isNotEmpty();
  }

  /** Each try waits for 5 s, and each of its two prompts takes one. */
  @ParameterizedTest
  @CsvSource({"4s,0", "5s,1", "11s,1", "12s,2"})
  void aSilencePassesWaitsForKeysAndEndsWithTheNextKey(String silence, int missed) {
    Verdict verdict =
        played
            .plays(
                List.of("ends: talked"),
                "hears: question",
                "silence: " + silence,
                "presses: \"1\"",
                "queue: {support: served}")
            .failed()
            .getFirst();

    assertThat(verdict.trail()).filteredOn(line -> line.contains("no input")).hasSize(missed);
    assertThat(verdict.trail().toString()).contains("leave menu: key 1");
  }

  @Test
  void aSilenceIsOverWhenWhatFollowsHasHappened() {
    assertThat(
            played.told(
                List.of("ends: completed"),
                "silence: 1h",
                "hears: no-input",
                "silence: 1h",
                "hears: goodbye"))
        .isEmpty();
  }

  @Test
  void whatIsTrueAlreadyDoesNotEndASilence() {
    Verdict verdict =
        played
            .plays(
                List.of("ends: talked"),
                "hears: question",
                "silence: 5s",
                "reaches: menu",
                "presses: \"1\"",
                "queue: {support: served}")
            .failed()
            .getFirst();

    assertThat(verdict.trail().toString()).contains("no input 1", "leave menu: key 1");
  }

  @Test
  void theLongestWaitInAQueuePasses() {
    TestReport report =
        played.plays(List.of("ends: talked"), "presses: \"1\"", "queue: {support: timed-out}");

    assertThat(report.failed().getFirst().trail()).contains("1800s  leave wait: timed-out");
  }
}

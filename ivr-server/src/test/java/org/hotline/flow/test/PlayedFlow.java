package org.hotline.flow.test;

import java.util.List;

/** A flow with most kinds of steps, and the tests that are played of it. */
final class PlayedFlow {
  private static final String STEPS =
      """
      defaults: {failed: bye, full: bye, no-agents: bye, timed-out: bye, not-ready: bye, closed: bye}
      steps:
        welcome: {type: say, prompt: welcome, next: opening}
        opening: {type: hours, hours: office, open: menu, closed: message}
        menu: {type: menu, prompt: question, keys: {1: wait, 2: number, 3: outside, 4: english}}
        wait: {type: queue, queue: support, served: bye}
        number: {type: collect, prompt: notice, into: order, digits: {min: 2, max: 6}, next: solved}
        solved: {type: resolved, request: order, next: bye}
        outside: {type: transfer, to: "112233", done: bye, busy: menu, no-answer: message}
        english: {type: language, language: en, next: menu}
        message: {type: voicemail, box: support, prompt: notice, longest: 1m, silence: 5s, done: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private final Desk desk = new Desk("welcome", STEPS);

  /** A test with these settings and steps. */
  TestReport plays(List<String> settings, String... steps) {
    return desk.plays(settings, steps);
  }

  /** A whole file of tests. */
  TestReport plays(String file) {
    return desk.plays(file);
  }

  List<String> told(List<String> settings, String... steps) {
    return Desk.told(plays(settings, steps));
  }
}

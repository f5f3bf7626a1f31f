package org.hotline.flow.test.stage;

import java.util.List;
import java.util.Optional;
import org.hotline.call.Ending;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.FlowTest;

/** Judges the end of a call that went as the script says so far. */
record Finale(FlowTest test, Script script, Diary diary) {

  void judge(Ending how) {
    if (!script.isFulfilled()) {
      script.fails("the call ended (" + how.word() + ") in step '" + step() + "'", "");
    } else {
      test.ends().ifPresentOrElse(wanted -> demandEnd(wanted, how), () -> refuseFailure(how));
      demandResolved();
    }
  }

  private void demandEnd(Located<Ending> wanted, Ending how) {
    if (wanted.value() != how) {
      fail(
          wanted.at(),
          "expected the call to end as %s, but it ended as %s in step '%s'%s"
              .formatted(wanted.value().word(), how.word(), step(), circle(how)));
    }
  }

  private void refuseFailure(Ending how) {
    if (how == Ending.FAILED) {
      fail(test.name().at(), "the flow gave the call up in step '" + step() + "'" + circle(how));
    }
  }

  private void demandResolved() {
    List<String> wanted = test.resolved().stream().map(Located::value).toList();
    if (!wanted.isEmpty() && !wanted.equals(diary.resolved())) {
      fail(
          test.resolved().getFirst().at(),
          "expected to be resolved: %s, but resolved was %s"
              .formatted(String.join(", ", wanted), orNothing(diary.resolved())));
    }
  }

  private String circle(Ending how) {
    String steps = String.join(", ", diary.circle());
    return how == Ending.FAILED && !steps.isEmpty()
        ? "; it went round in circles through " + steps + " while nobody pressed a key"
        : "";
  }

  private static String orNothing(List<String> resolved) {
    return Optional.of(resolved)
        .filter(some -> !some.isEmpty())
        .map(some -> String.join(", ", some))
        .orElse("nothing");
  }

  private String step() {
    return script.memory().step();
  }

  private void fail(At at, String sentence) {
    script.fails(at, sentence);
  }
}

package org.hotline.flow.test.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.Act;

/** What was expected and what came instead, in words. */
final class Sentences {
  /** Of all that a caller heard, what is still of interest. */
  private static final int MOST_HEARD = 4;

  private Sentences() {}

  static String departure(Optional<Act> next, Memory memory, String happened, String wayOut) {
    return next.map(act -> expected(act, memory)).orElse("expected nothing more")
        + ", but "
        + all(memory.heard(), happened)
        + (wayOut.isEmpty() ? "" : "; " + wayOut);
  }

  private static String all(List<String> heard, String happened) {
    if (heard.isEmpty()) {
      return happened;
    }
    int left = Math.max(0, heard.size() - MOST_HEARD);
    String told = String.join(", ", heard.subList(left, heard.size()));
    return "the caller heard "
        + (left == 0 ? "" : "..., ")
        + told
        + (happened.isEmpty() ? "" : ", and then " + happened);
  }

  private static String expected(Act act, Memory memory) {
    return switch (act) {
      case Act.Hears(var prompt) -> "expected to hear '" + prompt + "'";
      case Act.Reaches(var step) -> "expected to reach step '" + step + "'";
      case Act.Knows knows -> "expected to know " + values(knows, memory);
      case Act.Presses(String keys) -> "expected the caller to press " + keys;
      case Act.Silence _ -> "expected silence";
      case Act.Waits _ -> "expected to wait while the flow asks for a key";
      case Act.Speaks _ -> "expected a message to be recorded";
      case Act.HangsUp _ -> "expected to go on until the caller hangs up";
      case Act.BackEnd asked ->
          "expected " + asked.operation() + " to be asked" + with(asked.with());
      case Act.Forced _ -> "expected hours to be forced while the call goes on";
      case Act.Queue queue -> "expected to come to queue '" + queue.name() + "'";
      case Act.Transfer _ -> "expected a transfer";
    };
  }

  private static String with(Map<Located<String>, Located<String>> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> " with " + entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(","));
  }

  private static String values(Act.Knows knows, Memory memory) {
    return knows.values().entrySet().stream()
        .map(entry -> value(entry.getKey().toString(), entry.getValue(), memory))
        .collect(Collectors.joining(", "));
  }

  private static String value(String name, Located<String> expected, Memory memory) {
    return "%s as '%s' (known is %s)".formatted(name, expected, memory.shown(name));
  }
}

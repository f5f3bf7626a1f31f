package org.hotline.flow.step;

import static org.hotline.flow.step.Outcome.BUSY;
import static org.hotline.flow.step.Outcome.CLOSED;
import static org.hotline.flow.step.Outcome.DONE;
import static org.hotline.flow.step.Outcome.FAILED;
import static org.hotline.flow.step.Outcome.NEXT;
import static org.hotline.flow.step.Outcome.NO_ANSWER;
import static org.hotline.flow.step.Outcome.OPEN;
import static org.hotline.flow.step.Outcome.OTHERWISE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline.queue.QueueOutcome;

/** The table of step types: the word in a flow and the outcomes that each step of it has. */
public enum StepType {
  SAY("say", way(NEXT, "after the prompt")),
  MENU("menu", way(FAILED, "after the last try")),
  COLLECT("collect", way(NEXT, "after the entry"), way(FAILED, "after the last try")),
  BRANCH("branch", way(OTHERWISE, "when no case holds")),
  HOURS("hours", way(OPEN, "during opening hours"), way(CLOSED, "outside opening hours")),
  QUEUE(
      "queue",
      way(QueueOutcome.SERVED, "after the conversation"),
      way(QueueOutcome.FULL, "when the queue is full"),
      way(QueueOutcome.NO_AGENTS, "when nobody is logged in"),
      way(QueueOutcome.TIMED_OUT, "after the longest wait"),
      way(QueueOutcome.FAILED, "when the queue is out of order")),
  TRANSFER(
      "transfer",
      way(DONE, "after the conversation"),
      way(BUSY, "when the number is busy"),
      way(NO_ANSWER, "when nobody answers"),
      way(FAILED, "when the number cannot be reached")),
  VOICEMAIL("voicemail", way(DONE, "after the message"), way(FAILED, "when there is no message")),
  RESOLVED("resolved", way(NEXT, "afterwards")),
  HANGUP("hangup");

  private final String word;
  private final List<Way> ways;

  StepType(String word, Way... ways) {
    this.word = word;
    this.ways = List.of(ways);
  }

  public String word() {
    return word;
  }

  public List<Way> ways() {
    return ways;
  }

  public static Optional<StepType> called(String word) {
    String meant = word.equals("play") ? SAY.word : word;
    return Arrays.stream(values()).filter(type -> type.word.equals(meant)).findFirst();
  }

  /** Every word that may stand after {@code type:}. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(List.of("play"));
    Arrays.stream(values()).map(StepType::word).forEach(words::add);
    return words;
  }

  private static Way way(Outcome outcome, String when) {
    return new Way(outcome, when);
  }

  private static Way way(QueueOutcome outcome, String when) {
    return new Way(new Outcome(outcome.word()), when);
  }
}

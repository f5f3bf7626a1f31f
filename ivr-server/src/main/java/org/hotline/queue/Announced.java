package org.hotline.queue;

import java.util.ArrayList;
import java.util.List;
import org.hotline.prompt.PromptName;

/** What a waiting caller is told of the own place and wait. */
public enum Announced {
  NOTHING("nothing", false, false),
  POSITION("position", true, false),
  WAIT("wait", false, true),
  BOTH("position-and-wait", true, true);

  static final PromptName POSITION_PROMPT = new PromptName("wait-position");
  static final PromptName WAIT_PROMPT = new PromptName("wait-range");
  static final PromptName APOLOGY_PROMPT = new PromptName("wait-longer");

  private final String word;
  private final boolean position;
  private final boolean wait;

  Announced(String word, boolean position, boolean wait) {
    this.word = word;
    this.position = position;
    this.wait = wait;
  }

  /** As written in {@code queues.yaml}. */
  public String word() {
    return word;
  }

  /** What is said for it. */
  public List<PromptName> prompts() {
    List<PromptName> prompts = new ArrayList<>();
    if (position) {
      prompts.add(POSITION_PROMPT);
    }
    if (wait) {
      prompts.addAll(List.of(WAIT_PROMPT, APOLOGY_PROMPT));
    }
    return prompts;
  }

  public boolean position() {
    return position;
  }

  public boolean waiting() {
    return wait;
  }
}

package org.hotline.queue;

import java.util.Map;

/** Which of the idle agents who can take a caller is rung; of equals who is idle longest. */
public enum AgentChoice {
  LONGEST_IDLE("longest-idle") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return 0;
    }
  },
  /** The highest levels, summed over the skills that are asked for. */
  MOST_SKILLED("most-skilled") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return -sum(has, asked);
    }
  },
  /** The lowest, so that experts stay free for those who need them. */
  LEAST_SKILLED("least-skilled") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return sum(has, asked);
    }
  },
  /** Who has the fewest skills, so that those who can do everything stay free. */
  LEAST_FLEXIBLE("least-flexible") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return has.size();
    }
  },
  /** Who has talked with the fewest callers since the server began. */
  FEWEST_CALLS("fewest-calls") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return 0;
    }
  },
  /** One after the other: whose last turn was longest ago. */
  ROUND_ROBIN("round-robin") {
    @Override
    public int weight(Map<String, Integer> has, Map<String, Integer> asked) {
      return 0;
    }
  };

  private final String word;

  AgentChoice(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** By the skills alone: the lowest is rung first, of equals as the choice's own order has it. */
  public abstract int weight(Map<String, Integer> has, Map<String, Integer> asked);

  private static int sum(Map<String, Integer> has, Map<String, Integer> asked) {
    return asked.keySet().stream().mapToInt(skill -> has.getOrDefault(skill, 0)).sum();
  }
}

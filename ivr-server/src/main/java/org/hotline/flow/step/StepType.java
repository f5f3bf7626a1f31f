package org.hotline.flow.step;

import java.util.List;

/** A type of step: the word in a flow and the outcomes that each step of it has. */
public record StepType(String word, List<Way> ways) {
  public StepType {
    ways = List.copyOf(ways);
  }

  public static StepType of(String word, Way... ways) {
    return new StepType(word, List.of(ways));
  }
}

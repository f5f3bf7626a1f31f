package org.hotline.agent;

import java.util.Optional;

/**
 * What is known of an agent beside the calls: the duty, how many calls in a row were missed, and
 * the rest that waits for the telephone to come back.
 */
public record Attendance(Duty duty, int misses, Optional<Rest> rest) {
  public static Attendance at(Duty duty) {
    return new Attendance(duty, 0, Optional.empty());
  }

  Attendance missedOneMore() {
    return new Attendance(duty, misses + 1, rest);
  }

  Attendance resting(Rest next) {
    return new Attendance(duty, misses, Optional.of(next));
  }

  Attendance rested() {
    return new Attendance(duty, misses, Optional.empty());
  }
}

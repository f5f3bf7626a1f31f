package org.hotline.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hotline.phone.Agent;
import org.hotline.phone.Line;

/** An agent who takes call after call, and talks for as long as each draw says. */
final class BusyAgent implements Runnable {
  /** How long each talk lasts. */
  interface Talks {
    Duration next();
  }

  private final Agent agent;
  private final Talks talks;
  private volatile boolean atWork = true;

  BusyAgent(Agent agent, Talks talks) {
    this.agent = agent.answersAtOnce();
    this.talks = talks;
  }

  void goesHome() {
    atWork = false;
  }

  @Override
  public void run() {
    while (atWork) {
      agent.nextLine(Duration.ofSeconds(1)).ifPresent(this::talk);
    }
  }

  private void talk(Line line) {
    if (line.answered(Duration.ofSeconds(10)).isPresent()) {
      LockSupport.parkNanos(talks.next().toNanos());
      line.hangUp();
    }
  }
}

package org.hotline.flow.script;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.hotline.call.CallEvent;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;

/** Something elsewhere in the house that happens, and is told, while one prompt is heard. */
final class During {
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  private final String prompt;
  private final Mailbox mailbox;
  private final CountDownLatch begun = new CountDownLatch(1);

  During(String prompt, Mailbox mailbox) {
    this.prompt = prompt;
    this.mailbox = mailbox;
  }

  /** Holds up whoever is to do it until the prompt is heard. */
  void awaitPrompt() {
    try {
      begun.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    }
  }

  /** Keeps the prompt from ending before it was told. */
  void hears(String name) {
    if (name.equals(prompt)) {
      begun.countDown();
      mailbox.see(event -> event instanceof CallEvent.Notice, AT_MOST);
    }
  }

  Optional<CallEvent> told(Predicate<CallEvent> wanted) {
    return mailbox.take(wanted, Duration.ZERO);
  }

  boolean interrupts(Predicate<CallEvent> by) {
    return mailbox.see(by, Duration.ZERO).isPresent();
  }
}

package org.hotline.story;

import org.hotline.phone.Installation;

/**
 * An installation in which whoever dials 100 waits at once, with something known of the call, and
 * agents need no time after a call.
 */
final class Waiting {
  private Waiting() {}

  static Installation atOnce() {
    return new Installation()
        .with(
            "main.yaml",
            """
            flow: main
            language: nl
            start: know
            steps:
              know:
                type: set
                variables: {known: now, order: caller}
                next: wait
                failed: goodbye
              wait:
                type: queue
                queue: support
                served: goodbye
                full: goodbye
                no-agents: goodbye
                timed-out: goodbye
                not-ready: goodbye
                closed: goodbye
                failed: goodbye
              goodbye:
                type: hangup
                prompt: goodbye
            """)
        .with(
            "queues.yaml",
            """
            queues:
              support:
                skills: {support: 1}
                wrap-up: 0s
                comfort-every: 0s
            """);
  }
}

package org.hotline.phone;

import java.time.Duration;

/** What a telephone does when it rings. */
public sealed interface Pickup {
  record Answers(Duration after) implements Pickup {}

  /** Says no, at once or, like somebody who looks who is calling, during the ring. */
  record Refuses(Refusal refusal, Duration after) implements Pickup {}

  /** Rings until the far end has had enough. */
  record LetsRing() implements Pickup {}

  Pickup AT_ONCE = new Answers(Duration.ZERO);

  /** Does it, unless the far end ends the ring before. */
  default void take(Line line) {
    switch (this) {
      case Answers(Duration after) when line.staysFor(after) -> line.answer();
      case Refuses(Refusal refusal, Duration after) when line.staysFor(after) ->
          line.refuse(refusal);
      case Answers _, Refuses _, LetsRing _ -> {}
    }
  }
}

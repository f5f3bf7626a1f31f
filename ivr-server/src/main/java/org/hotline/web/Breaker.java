package org.hotline.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotline.connector.Circuit;
import org.hotline.connector.Failure;
import org.hotline.connector.Reply;

/** Leaves a back-end alone that fails, and tries it again with one question after the pause. */
final class Breaker {
  private static final Reply OPEN =
      new Reply.Failed(Failure.CIRCUIT_OPEN, "failed too often and is left alone for a while");

  private final CircuitBreaker breaker;
  private final int failures;

  /**
   * @param opened true when the circuit opens, false when it closes again
   */
  Breaker(Circuit circuit, InstantSource clock, Consumer<Boolean> opened) {
    breaker = CircuitBreaker.of("back-end", config(circuit, clock));
    failures = circuit.failures();
    breaker
        .getEventPublisher()
        .onStateTransition(
            event -> {
              switch (event.getStateTransition().getToState()) {
                case OPEN, FORCED_OPEN -> opened.accept(true);
                case CLOSED, DISABLED, METRICS_ONLY -> opened.accept(false);
                case HALF_OPEN -> {}
              }
            });
  }

  Reply guard(Supplier<Reply> question) {
    if (!breaker.tryAcquirePermission()) {
      return OPEN;
    }
    boolean noted = false;
    try {
      Reply reply = question.get();
      noted = note(reply);
      return reply;
    } finally {
      if (!noted) {
        breaker.releasePermission();
      }
    }
  }

  /** False where the reply says nothing about the health of the back-end. */
  private boolean note(Reply reply) {
    return switch (reply) {
      case Reply.Found _, Reply.NotFound _ -> well();
      case Reply.Failed(Failure why, String detail) ->
          switch (why) {
            case SLOW, UNREACHABLE, ERROR, NOT_JSON -> ailing(detail);
            case REFUSED, REDIRECTED, TOO_LARGE, WRONG_ANSWER -> well();
            case CIRCUIT_OPEN,
                FORBIDDEN_HOST,
                FORBIDDEN_ADDRESS,
                UNFIT_ARGUMENT,
                UNKNOWN_OPERATION,
                NO_SECRET ->
                false;
          };
    };
  }

  private boolean well() {
    breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    return true;
  }

  private boolean ailing(String detail) {
    breaker.onError(0, TimeUnit.NANOSECONDS, new AskFailed(Failure.ERROR, detail));
    openAfterEnough();
    return true;
  }

  /** Counted here, because a share of the answers says little while there are few of them. */
  private void openAfterEnough() {
    if (breaker.getState() == CircuitBreaker.State.CLOSED
        && breaker.getMetrics().getNumberOfFailedCalls() >= failures) {
      breaker.transitionToOpenState();
    }
  }

  private static CircuitBreakerConfig config(Circuit circuit, InstantSource clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock.withZone(ZoneOffset.UTC))
        .slidingWindow(circuit.window(), circuit.window(), SlidingWindowType.COUNT_BASED)
        .failureRateThreshold(100)
        .waitDurationInOpenState(circuit.pause())
        .permittedNumberOfCallsInHalfOpenState(1)
        .build();
  }
}

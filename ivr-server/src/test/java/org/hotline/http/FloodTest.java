package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever strangers do to the pages that need no token, the watch hears that the server lives. */
class FloodTest {
  private static final int CROWD = 200;

  @RegisterExtension final OpenFront front = new OpenFront();

  private final List<Guest> guests = new ArrayList<>();

  @AfterEach
  void guestsLeave() throws IOException {
    for (Guest guest : guests) {
      guest.close();
    }
  }

  @Test
  void aCrowdThatKeepsAskingForSlowFiguresLeavesHealthAndReadinessAsTheyAre() throws Exception {
    for (int guest = 0; guest < CROWD; guest++) {
      guests.add(Guest.ofThisMachine(front.port()));
    }
    for (int round = 0; round < 5; round++) {
      CountDownLatch held = new CountDownLatch(1);
      front.showsFigures(() -> after(held, "hotline_calls_total 1.0\n"));
      allAskForFigures();
      for (int look = 0; look < 20; look++) {
        assertThat(front.get("/health", "").statusCode()).isEqualTo(200);
        assertThat(front.get("/ready", "").statusCode()).isEqualTo(200);
      }
      held.countDown();
      allAreAnswered();
    }
  }

  @Test
  void figuresAreMadeOnceForAllWhoAskMeanwhile() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    AtomicInteger making = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    front.showsFigures(
        () -> {
          mostAtOnce.accumulateAndGet(making.incrementAndGet(), Math::max);
          String figures = after(held, "hotline_calls_total 1.0\n");
          making.decrementAndGet();
          return figures;
        });
    for (int guest = 0; guest < CROWD; guest++) {
      guests.add(Guest.ofThisMachine(front.port()));
    }
    allAskForFigures();
    assertThat(front.get("/health", "").statusCode()).isEqualTo(200);
    held.countDown();

    allAreAnswered();
    assertThat(mostAtOnce).hasValue(1);
  }

  @Test
  void figuresThatBreakAreToldAndMadeAnewForTheNext() throws Exception {
    front.showsFigures(
        () -> {
          throw new StackOverflowError("too deep");
        });
    assertThat(front.get("/metrics", "").statusCode()).isEqualTo(500);
    front.showsFigures(() -> "hotline_calls_total 2.0\n");
    assertThat(front.get("/metrics", "").body()).contains("2.0");
  }

  @Test
  void whoComesLastGetsInAndTheWatchHasRoomOfItsOwn() throws Exception {
    Guest watch = visits(Guest.ofThisMachine(front.port()));
    Guest first = visits(Guest.fromElsewhere(front.port()));
    Guest second = visits(Guest.fromElsewhere(front.port()));
    Guest last = second;
    for (int guest = 2; guest <= Visitors.MOST; guest++) {
      last = visits(Guest.fromElsewhere(front.port()));
    }

    assertThat(first.isSentAway()).isTrue();
    for (Guest there : List.of(watch, second, last)) {
      there.asks("/health");
      assertThat(there.isAnswered()).isEqualTo(200);
    }
  }

  @Test
  void whoHasLeftTakesNoRoom() throws Exception {
    Guest first = visits(Guest.fromElsewhere(front.port()));
    for (int guest = 0; guest < 2 * Visitors.MOST; guest++) {
      visits(Guest.fromElsewhere(front.port())).close();
      first.asks("/health");
      assertThat(first.isAnswered()).isEqualTo(200);
    }
  }

  private Guest visits(Guest guest) {
    guests.add(guest);
    return guest;
  }

  private void allAskForFigures() throws IOException {
    for (Guest guest : guests) {
      guest.asks("/metrics");
    }
  }

  private void allAreAnswered() throws IOException {
    for (Guest guest : guests) {
      assertThat(guest.isAnswered()).isEqualTo(200);
    }
  }

  private static String after(CountDownLatch held, String figures) {
    try {
      held.await();
      return figures;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}

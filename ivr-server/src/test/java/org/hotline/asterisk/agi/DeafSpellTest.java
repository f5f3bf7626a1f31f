package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Ending;
import org.junit.jupiter.api.Test;

/** A machine without a file descriptor to spare is tried again calmly, and told of once. */
class DeafSpellTest {
  private static final IOException FULL = new SocketException("Too many open files");

  private final List<String> told = new ArrayList<>();

  /** Fails at first, as one does while all descriptors are taken. */
  private static final class FullForATime extends ServerSocket {
    private int left;

    FullForATime(int failures) throws IOException {
      super(0, 10, InetAddress.getLoopbackAddress());
      left = failures;
    }

    @Override
    public Socket accept() throws IOException {
      if (left-- > 0) {
        throw FULL;
      }
      return super.accept();
    }
  }

  @Test
  void eachPauseIsLongerUpToABound() {
    DeafSpell spell = new DeafSpell(told::add, told::add);
    assertThat(Stream.generate(() -> spell.goesOn(FULL)).limit(8).map(Duration::toMillis))
        .containsExactly(50L, 100L, 200L, 400L, 800L, 1_600L, 2_000L, 2_000L);
    spell.ends();
    assertThat(spell.goesOn(FULL)).isEqualTo(Duration.ofMillis(50));
    assertThat(told)
        .satisfiesExactly(
            first -> assertThat(first).contains("Too many open files", "LimitNOFILE"),
            over -> assertThat(over).contains("again"),
            second -> assertThat(second).contains("Too many open files"));
  }

  @Test
  void whoCallsAfterwardsIsServed() throws IOException {
    try (AgiHouse house = new AgiHouse(new FullForATime(3), _ -> Ending.COMPLETED);
        DialplanStandIn caller = house.dialplan()) {
      assertThat(caller.asksFor("main", "hotline-1.1", AgiHouse.SECRET).followsToTheEnd())
          .isNotEmpty();
    }
  }
}

package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import org.hotline.phone.FreePorts;
import org.hotline.phone.HeldPort;
import org.junit.jupiter.api.Test;

class TrunkPortTest {
  private final int first = FreePorts.one();
  private final int second = FreePorts.one();
  private final String trunk =
      "sip.example.org, 127.0.0.1:%d, 127.0.0.1:%d".formatted(first, second);

  @Test
  void twoCallsThatBeginAtOnceHaveTwoPorts() {
    try (HeldPort one = TrunkPort.of(trunk);
        HeldPort other = TrunkPort.of(trunk)) {
      assertThat(one.number()).isEqualTo(first);
      assertThat(other.number()).isEqualTo(second);
      assertThatThrownBy(() -> TrunkPort.of(trunk))
          .hasMessageContaining("is taken: wait until the other call has ended")
          .hasMessageContaining("then ./hotline down and ./hotline up");
    }
    try (HeldPort again = TrunkPort.of(trunk)) {
      assertThat(again.number()).isEqualTo(first);
    }
  }

  @Test
  void aPortThatATelephoneUsesIsPassedOver() throws SocketException {
    try (DatagramSocket _ = new DatagramSocket(first, InetAddress.getLoopbackAddress());
        HeldPort next = TrunkPort.of(trunk)) {
      assertThat(next.number()).isEqualTo(second);
    }
  }

  @Test
  void whoTrustsAProviderOnlyIsToldWhatToAdd() {
    assertThatThrownBy(() -> TrunkPort.of("sip.example.org"))
        .hasMessageContaining("for ./hotline call add 127.0.0.1:5070,")
        .hasMessageContaining("then ./hotline down and ./hotline up");
  }
}

package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;
import org.junit.jupiter.api.Test;

class LegsTest {
  private static final ChannelId CALLER = new ChannelId("hotline-1.1");

  @Test
  void aKeyThatNoTelephoneHasIsPassedOver() {
    Legs legs = new Legs();
    List<CallEvent> heard = new ArrayList<>();
    legs.listen(CALLER, heard::add);

    for (String key : List.of("E", "", "12", " ", "5")) {
      legs.deliver(new AriEvent.KeyReceived(CALLER, key));
    }

    assertThat(heard).containsExactly(new CallEvent.KeyPressed(new Key('5')));
  }
}

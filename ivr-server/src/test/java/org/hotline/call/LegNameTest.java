package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LegNameTest {
  @Test
  void theNameOfAnAgentsLegIsReadBackAsItWasMade() {
    LegName eve = new LegName.Agent(new AgentId("eve-2-b"), new OfferId(17));

    assertThat(LegName.of(eve.channel())).contains(eve);
    assertThat(eve.talk())
        .isEqualTo(new Talk(new BridgeId("talk-17"), new ChannelId("agent-eve-2-b-17")));
  }

  @Test
  void theNameOfALegOutsideIsReadBackAsItWasMade() {
    LegName outside = new LegName.Outside(UUID.randomUUID());

    assertThat(LegName.of(outside.channel())).contains(outside);
  }

  @Test
  void whatWeDidNotRingHasNoSuchName() {
    for (String channel :
        new String[] {
          "hotline-1700000000.17",
          "agent-eve",
          "agent--17",
          "agent-eve-99999999999999999999",
          "agent-" + "e".repeat(33) + "-1",
          "outside-17",
          "outside-00000000-0000-0000-0000-00000000000g"
        }) {
      assertThat(LegName.of(new ChannelId(channel))).as(channel).isEmpty();
    }
  }
}

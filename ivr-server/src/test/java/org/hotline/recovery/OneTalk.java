package org.hotline.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.Arrival;
import org.hotline.call.BridgeId;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Mailbox;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Position;
import org.hotline.call.Talk;
import org.hotline.flow.script.ScriptedVoice;
import org.hotline.flow.test.stage.VirtualClock;

/** A caller who talks with an agent, as the switch shows the two and as the store keeps them. */
record OneTalk(Instant since) {
  private static final ChannelId CALLER = new ChannelId("caller");
  private static final ChannelId AGENT = new ChannelId("agent-eve-1");

  CallId id() {
    return CallId.of(CALLER);
  }

  Call with(Mailbox mailbox) {
    ScriptedVoice voice = new ScriptedVoice(new VirtualClock(since));
    return new Call(id(), CALLER, arrival(), voice, mailbox);
  }

  List<Census.Living> seen() {
    return List.of(new Census.Living.Caller(CALLER, arrival()), new Census.Living.Leg(AGENT, true));
  }

  Checkpoint checkpoint() {
    Position waiting = new Position("main", "v1", "wait", Map.of());
    Talk talk = new Talk(new BridgeId("talk-1"), AGENT);
    return Checkpoint.beginning(with(new Mailbox()), waiting, "nl")
        .in(Checkpoint.Conversation.toBegin(Optional.of(new AgentId("eve")), talk, since));
  }

  private Arrival arrival() {
    return new Arrival(new PhoneNumber("+31612345678"), "201", since);
  }
}

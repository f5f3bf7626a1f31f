package org.hotline.recovery;

import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.LegName;
import org.hotline.call.Talk;

/** Finds the conversations of remembered calls in what the switch shows. */
record Talks(Census.Present present) {
  /** A server may be killed after it has bridged the two and before that was kept. */
  Checkpoint complete(Checkpoint kept) {
    return kept.conversation().isPresent()
        ? kept
        : present
            .around(caller(kept))
            .flatMap(gathering -> conversation(gathering, caller(kept)))
            .map(kept::in)
            .orElse(kept);
  }

  /** The other leg, where it has answered and both are there. */
  Optional<ChannelId> living(Checkpoint checkpoint) {
    return checkpoint
        .conversation()
        .map(conversation -> conversation.talk().other())
        .filter(_ -> present.channels().contains(caller(checkpoint)))
        .filter(this::answered);
  }

  /** Whether the caller will stand in line again. */
  boolean waits(Checkpoint checkpoint) {
    return checkpoint.place().isPresent()
        && checkpoint.conversation().filter(Conversation::begun).isEmpty()
        && living(checkpoint).isEmpty();
  }

  static ChannelId caller(Checkpoint checkpoint) {
    return new ChannelId(checkpoint.call().value());
  }

  private boolean answered(ChannelId leg) {
    return present.living().stream()
        .anyMatch(
            it -> it instanceof Census.Living.Leg(var name, var up) && up && name.equals(leg));
  }

  private static Optional<Conversation> conversation(Census.Gathering in, ChannelId caller) {
    return in.channels().stream()
        .filter(channel -> !channel.equals(caller))
        .flatMap(channel -> LegName.of(channel).stream())
        .findFirst()
        .map(
            leg ->
                Conversation.toBegin(agent(leg), new Talk(in.bridge(), leg.channel()), in.since()));
  }

  private static Optional<AgentId> agent(LegName leg) {
    return switch (leg) {
      case LegName.Agent agent -> Optional.of(agent.agent());
      case LegName.Outside _ -> Optional.empty();
    };
  }
}

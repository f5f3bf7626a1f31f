package org.hotline.call;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a leg that we ring and of its bridge: made before it rings, and read back from what
 * the switch shows.
 */
public sealed interface LegName {
  /** The leg of an offer to an agent. */
  record Agent(AgentId agent, OfferId offer) implements LegName {
    private static final Pattern SHAPE = Pattern.compile("agent-([a-z][a-z0-9-]*)-([0-9]{1,18})");

    @Override
    public ChannelId channel() {
      return new ChannelId("agent-" + agent + "-" + offer);
    }

    @Override
    public BridgeId bridge() {
      return new BridgeId("talk-" + offer);
    }
  }

  /** The leg of a transfer to a number outside. */
  record Outside(UUID id) implements LegName {
    private static final Pattern SHAPE =
        Pattern.compile("outside-([0-9a-f]{8}(-[0-9a-f]{4,12}){4})");

    @Override
    public ChannelId channel() {
      return new ChannelId("outside-" + id);
    }

    @Override
    public BridgeId bridge() {
      return new BridgeId("talk-" + channel());
    }
  }

  ChannelId channel();

  BridgeId bridge();

  default Talk talk() {
    return new Talk(bridge(), channel());
  }

  /** Empty for a channel that we did not ring, such as a caller's. */
  static Optional<LegName> of(ChannelId channel) {
    return agent(channel.value()).or(() -> outside(channel.value()));
  }

  private static Optional<LegName> agent(String name) {
    Matcher parts = Agent.SHAPE.matcher(name);
    return parts.matches() && parts.group(1).length() <= AgentId.LONGEST
        ? Optional.of(
            new Agent(new AgentId(parts.group(1)), new OfferId(Long.parseLong(parts.group(2)))))
        : Optional.empty();
  }

  private static Optional<LegName> outside(String name) {
    Matcher parts = Outside.SHAPE.matcher(name);
    return parts.matches()
        ? Optional.of(new Outside(UUID.fromString(parts.group(1))))
        : Optional.empty();
  }
}

package org.hotline.asterisk.ari;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.call.AgentId;

/**
 * Whose account a channel belongs to: Asterisk names channels by the endpoint that has proved its
 * password, which no caller's number can pretend.
 */
final class AgentChannel {
  private static final Pattern NAME =
      Pattern.compile("PJSIP/agent-([a-z][a-z0-9-]{0,31})-[0-9a-f]{8}");

  private AgentChannel() {}

  static Optional<AgentId> holder(String channel) {
    Matcher name = NAME.matcher(channel);
    return name.matches() ? Optional.of(new AgentId(name.group(1))) : Optional.empty();
  }
}

package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.function.Function;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.queue.Ticket;
import org.hotline.routing.Ringing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agents' SIP accounts, made in Asterisk by us while it runs (dynamic configuration), and their
 * telephones, rung.
 */
public final class AgentTelephones implements Ringing {
  private static final Logger LOG = LoggerFactory.getLogger(AgentTelephones.class);

  /** Q.850: subscriber absent, what a telephone that is not registered gives. */
  private static final HangupCause ABSENT = new HangupCause(20);

  private static final String PREFIX = "agent-";

  private final AriClient asterisk;
  private final Legs legs;
  private final Function<AgentId, String> passwords;

  public AgentTelephones(AriClient asterisk, Legs legs, Function<AgentId, String> passwords) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.passwords = passwords;
  }

  /** The name of an agent's SIP account. */
  public static String account(AgentId agent) {
    return PREFIX + agent;
  }

  /** The agent whose account this is; only for names that {@link #isAgent} accepts. */
  static AgentId agent(String account) {
    return new AgentId(account.substring(PREFIX.length()));
  }

  static boolean isAgent(String account) {
    return account.startsWith(PREFIX) && account.length() > PREFIX.length();
  }

  /**
   * Makes or renews the account; Asterisk forgets it when it restarts, so this is done at every
   * connection. Returns whether the telephone is registered now.
   */
  public boolean provide(AgentId agent) {
    String account = account(agent);
    configure(
        new SorceryObject("auth", account)
            .with("auth_type", "userpass")
            .with("username", account)
            .with("password", passwords.apply(agent)));
    configure(
        new SorceryObject("aor", account)
            .with("max_contacts", "3")
            .with("remove_existing", "yes")
            .with("qualify_frequency", "30"));
    configure(endpoint(account));
    asterisk.send(
        AriRequest.post("applications/" + AriClient.APPLICATION + "/subscription")
            .with("eventSource", "endpoint:PJSIP/" + account));
    return asterisk.send(AriRequest.get("endpoints/PJSIP/" + account)) instanceof JsonObject state
        && "online".equals(state.getString("state"));
  }

  @Override
  public void ring(LegName.Agent name, Ticket ticket, Duration ringTime, Mailbox mailbox) {
    ChannelId leg = name.channel();
    listen(leg, mailbox);
    try {
      asterisk.send(
          AriRequest.post("channels/" + leg)
              .with("endpoint", "PJSIP/" + account(name.agent()))
              .with("app", AriClient.APPLICATION)
              .with("appArgs", "agent")
              .with("timeout", ringTime.toSeconds())
              .with("callerId", ticket.from().digits())
              .with("originator", ticket.id().value())
              .inLaneOf(leg));
    } catch (AriRefused refused) {
      LOG.warn("could not ring {}: {}", name.agent(), refused.getMessage());
      mailbox.deliver(new CallEvent.HungUp(ABSENT));
    }
  }

  @Override
  public void listen(ChannelId leg, Mailbox mailbox) {
    legs.listen(leg, mailbox::deliver);
  }

  @Override
  public void hangUp(ChannelId leg) {
    legs.forget(leg);
    asterisk.start(AriRequest.delete("channels/" + leg).inLaneOf(leg));
  }

  private static SorceryObject endpoint(String account) {
    return new SorceryObject("endpoint", account)
        .with("aors", account)
        .with("auth", account)
        .with("context", "from-agent")
        .with("allow", "!all,g722,alaw,ulaw")
        .with("dtmf_mode", "rfc4733")
        .with("direct_media", "no")
        .with("rtp_symmetric", "yes")
        .with("force_rport", "yes")
        .with("rewrite_contact", "yes")
        .with("rtp_timeout", "30")
        .with("rtp_timeout_hold", "300");
  }

  private void configure(SorceryObject object) {
    asterisk.send(
        AriRequest.put("asterisk/config/dynamic/res_pjsip/" + object.kind() + "/" + object.id())
            .with("fields", object.fields())
            .inLaneOf(object.id()));
  }
}

package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.function.Consumer;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;

/**
 * Where Asterisk's events come in: callers to reception, telephones to the agents' desk, all else
 * to who listens.
 */
public final class AriEntrance implements Consumer<JsonObject> {
  /** Who wants to hear of what begins here; called on the event loop. */
  public interface Reception {
    void arrived(ChannelId channel, PhoneNumber from, String to);

    /** A call comes back that was handed over on its way through a flow. */
    void handedOver(ChannelId channel, PhoneNumber from, String flow);

    void telephone(AgentId agent, boolean reachable);

    /** Another connection has our name in Asterisk now. */
    void replaced();
  }

  private static final String ARRIVED = "arrived";
  private static final String HANDED_OVER = "handed-over";

  private final KeyEchoes echoes = new KeyEchoes();
  private final Legs legs;
  private final Reception reception;

  public AriEntrance(Legs legs, Reception reception) {
    this.legs = legs;
    this.reception = reception;
  }

  @Override
  public void accept(JsonObject json) {
    if (!echoes.has(json)) {
      AriEvent.decode(json).ifPresent(this::happened);
    }
  }

  private void happened(AriEvent event) {
    switch (event) {
      case AriEvent.StasisStarted started when says(ARRIVED, started) ->
          reception.arrived(started.channel(), started.from(), started.arguments().get(1));
      case AriEvent.StasisStarted started when says(HANDED_OVER, started) ->
          reception.handedOver(started.channel(), started.from(), started.arguments().get(1));
      case AriEvent.TelephoneChanged(String account, boolean reachable) ->
          telephone(account, reachable);
      case AriEvent.Replaced _ -> reception.replaced();
      default -> legs.deliver(event);
    }
  }

  private static boolean says(String word, AriEvent.StasisStarted started) {
    return started.arguments().size() == 2 && word.equals(started.arguments().getFirst());
  }

  private void telephone(String account, boolean reachable) {
    if (SipAccounts.isAgent(account)) {
      reception.telephone(SipAccounts.agent(account), reachable);
    }
  }
}

package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.call.AgentId;

/** The agents' SIP accounts, made in Asterisk by us while it runs (dynamic configuration). */
public final class SipAccounts {
  private static final String PREFIX = "agent-";

  private static final String SUBSCRIPTION =
      "applications/" + AriClient.APPLICATION + "/subscription";

  /** An endpoint goes first, so that it never stands there without what it refers to. */
  private static final List<String> KINDS = List.of("endpoint", "aor", "auth");

  private final AriClient asterisk;
  private final Function<AgentId, String> passwords;

  public SipAccounts(AriClient asterisk, Function<AgentId, String> passwords) {
    this.asterisk = asterisk;
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

  /** Makes or renews the account. */
  public void provide(AgentId agent) {
    String account = account(agent);
    configure(SipAccount.auth(account, passwords.apply(agent)));
    configure(SipAccount.aor(account));
    configure(SipAccount.endpoint(account));
    asterisk.send(AriRequest.post(SUBSCRIPTION).with("eventSource", source(account)));
  }

  /** Takes the account away; a conversation that its telephone has goes on. */
  public void remove(AgentId agent) {
    String account = account(agent);
    forgiving(AriRequest.delete(SUBSCRIPTION + "?eventSource=" + source(account)));
    KINDS.forEach(kind -> forgiving(AriRequest.delete(path(kind, account)).inLaneOf(account)));
  }

  /** Whose accounts Asterisk holds now, and whether the telephone of each can be reached. */
  public Map<AgentId, Boolean> there() {
    return asterisk.send(AriRequest.get("endpoints/PJSIP")) instanceof JsonArray endpoints
        ? endpoints.stream()
            .map(JsonObject.class::cast)
            .filter(endpoint -> isAgent(endpoint.getString("resource")))
            .collect(Collectors.toMap(SipAccounts::agent, SipAccounts::reachable))
        : Map.of();
  }

  private static AgentId agent(JsonObject endpoint) {
    return agent(endpoint.getString("resource"));
  }

  private static boolean reachable(JsonObject endpoint) {
    return "online".equals(endpoint.getString("state"));
  }

  private static String source(String account) {
    return "endpoint:PJSIP/" + account;
  }

  private void configure(SorceryObject object) {
    asterisk.send(
        AriRequest.put(path(object.kind(), object.id()))
            .with("fields", object.fields())
            .inLaneOf(object.id()));
  }

  private static String path(String kind, String account) {
    return "asterisk/config/dynamic/res_pjsip/" + kind + "/" + account;
  }

  /** What is not there need not be taken away. */
  private void forgiving(AriRequest request) {
    try {
      asterisk.send(request);
    } catch (AriRefused refused) {
      if (refused.status() >= 500) {
        throw refused;
      }
    }
  }
}

package org.hotline.flow.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.agent.AgentRules;
import org.hotline.agent.Login;

/** Describes what holds for all agents. */
final class AgentRulesFields {
  private static final Field<Login> LOGIN =
      Field.optional(
          "login",
          "automatic: whoever's telephone is registered is at work, until the agent logs out; required: whoever has logged in",
          new Choice<>(logins()),
          AgentRules.USUAL.login());
  private static final Field<Integer> MISSES =
      Field.optional(
          "misses",
          "after so many missed or rejected calls in a row an agent is not responding and gets no more; 0 for never",
          new Whole(0, 100),
          AgentRules.USUAL.mostMisses());
  private static final Field<Duration> NO_ANSWER =
      rest("rest-after-no-answer", "who did not answer", AgentRules.USUAL.afterNoAnswer());
  private static final Field<Duration> REJECTED =
      rest("rest-after-rejected", "who rejected a call", AgentRules.USUAL.afterRejected());
  private static final Field<Duration> BUSY =
      rest("rest-after-busy", "whose telephone was busy", AgentRules.USUAL.afterBusy());

  static final List<Field<?>> ALL = List.of(LOGIN, MISSES, NO_ANSWER, REJECTED, BUSY);

  private AgentRulesFields() {}

  static AgentRules rules(Filled filled) {
    return new AgentRules(
        filled.get(LOGIN),
        filled.get(MISSES),
        filled.get(NO_ANSWER),
        filled.get(REJECTED),
        filled.get(BUSY));
  }

  private static Field<Duration> rest(String name, String who, Duration usual) {
    return Field.optional(
        name, "how long an agent gets no call " + who, Shapes.seconds(1, 3600), usual);
  }

  private static SequencedMap<String, Login> logins() {
    SequencedMap<String, Login> logins = new LinkedHashMap<>();
    for (Login login : Login.values()) {
      logins.put(login.word(), login);
    }
    return logins;
  }
}

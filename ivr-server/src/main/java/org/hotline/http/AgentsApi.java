package org.hotline.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Duties;
import org.hotline.agent.Duty;
import org.hotline.call.AgentId;

/** Changes what agents are: {@code POST /api/agents/{agent}/state}. */
record AgentsApi(Duties duties) {
  private static final String EXAMPLE = "{\"state\": \"paused\", \"reason\": \"lunch\"}";
  private static final Pattern REASON =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.'()_-]{0,59}");

  /** What the agent is now, and after the call, as the page tells it. */
  record Told(String agent, String state, String reason, String then) {
    static Told of(AgentStatus status) {
      return new Told(
          status.agent().value(),
          status.state().word(),
          status.reason(),
          status.duty().state().word());
    }
  }

  Answer change(Page.Asked asked) {
    AgentId agent = agent(String.valueOf(asked.path().get("agent")));
    Duty duty = duty(Body.read(asked.body(), EXAMPLE));
    if (!duties.takes(agent, duty)) {
      throw new Refused(Problem.unavailable("The agent could not be told now; try again"));
    }
    return duties.status(agent).map(AgentsApi::told).orElseThrow(AgentsApi::nobody);
  }

  private AgentId agent(String name) {
    return named(name)
        .filter(agent -> duties.status(agent).isPresent())
        .orElseThrow(AgentsApi::nobody);
  }

  private static Optional<AgentId> named(String name) {
    try {
      return Optional.of(new AgentId(name));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static Duty duty(JsonNode body) {
    return switch (body.path("state").asText()) {
      case "ready" -> Duty.READY;
      case "off" -> new Duty(AgentState.OFF, reason(body, Duty.LOGGED_OUT.reason()));
      case "paused" -> Duty.paused(reason(body, AgentState.PAUSED.word()));
      default -> throw bad("Expected \"state\" to be \"ready\", \"paused\" or \"off\"");
    };
  }

  private static String reason(JsonNode body, String usual) {
    String reason = body.path("reason").asText(usual);
    if (!REASON.matcher(reason).matches()) {
      throw bad("Expected \"reason\" to be at most 60 letters, digits, spaces and , . ' ( ) _ -");
    }
    return reason;
  }

  private static Answer told(AgentStatus status) {
    return Body.write(Told.of(status));
  }

  private static Refused nobody() {
    return new Refused(Problem.notFound("No agent of that name works here"));
  }

  private static Refused bad(String why) {
    return new Refused(Problem.badRequest(why));
  }
}

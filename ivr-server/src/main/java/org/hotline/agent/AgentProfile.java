package org.hotline.agent;

import java.util.Map;
import org.hotline.call.AgentId;

/**
 * Who an agent is: the name to show, and each skill with its level, 1 to 10. The telephone is a SIP
 * account of the agent's own, made by the server.
 */
public record AgentProfile(AgentId id, String name, Map<String, Integer> skills) {
  public AgentProfile {
    skills = Map.copyOf(skills);
  }

  /** Whether each required skill is there at its level or above. */
  public boolean meets(Map<String, Integer> required) {
    return meets(skills, required);
  }

  /** The same of skills that several agents have in common. */
  public static boolean meets(Map<String, Integer> skills, Map<String, Integer> required) {
    return required.entrySet().stream()
        .allMatch(skill -> skills.getOrDefault(skill.getKey(), 0) >= skill.getValue());
  }
}

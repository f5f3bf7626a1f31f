package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.flow.mistake.Located;

/** Describes {@code agents.yaml}. */
final class AgentsFile {
  private static final Field<Node.Text> NAME =
      Field.required("name", "the name to show", new Anything("a name"));
  private static final Field<Map<Located<String>, Integer>> SKILLS =
      Field.optional(
          "skills",
          "each skill with its level, 1 to 10",
          new Table<>(Shapes.PLAIN_NAME, Shapes.LEVEL),
          Map.of());
  private static final Field<Map<Located<AgentId>, Filled>> AGENTS =
      Field.required(
          "agents",
          "the agents by the names of their telephones",
          new Table<>(
              Shapes.AGENT, new Form<>("an agent", List.of(NAME, SKILLS), filled -> filled)));

  static final Form<Staff> FORM =
      new Form<>(
          "agents.yaml",
          Stream.concat(Stream.of(AGENTS), AgentRulesFields.ALL.stream()).toList(),
          filled -> new Staff(agents(filled.get(AGENTS)), AgentRulesFields.rules(filled)));

  private AgentsFile() {}

  private static Map<AgentId, AgentProfile> agents(Map<Located<AgentId>, Filled> written) {
    Map<AgentId, AgentProfile> agents = new LinkedHashMap<>();
    written.forEach((id, filled) -> agents.put(id.value(), agent(id.value(), filled)));
    return agents;
  }

  private static AgentProfile agent(AgentId id, Filled filled) {
    return new AgentProfile(id, filled.get(NAME).text(), QueuesFile.plain(filled.get(SKILLS)));
  }
}

package org.hotline.routing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import org.hotline.agent.AgentProfile;

/** Those who are idle and can do the same, and the numbers of the rows that they can serve. */
final class Crew implements Side.Group {
  private final int number;
  private final Map<String, Integer> skills;
  private final BitSet rows = new BitSet();
  private final Lineup idle = new Lineup();

  Crew(int number, Map<String, Integer> skills) {
    this.number = number;
    this.skills = skills;
  }

  Map<String, Integer> skills() {
    return skills;
  }

  boolean meets(Map<String, Integer> required) {
    return AgentProfile.meets(skills, required);
  }

  /** How many of the preferred skills they lack, or have at a lower level. */
  int lacks(Map<String, Integer> preferred) {
    return (int)
        preferred.entrySet().stream()
            .filter(skill -> skills.getOrDefault(skill.getKey(), 0) < skill.getValue())
            .count();
  }

  /** A row came up under a number, which another may have had before. */
  void meet(Row row) {
    rows.set(row.number(), row.fits(this));
  }

  BitSet rows() {
    return rows;
  }

  void add(Idle agent) {
    idle.add(agent);
  }

  void remove(Idle agent) {
    idle.remove(agent);
  }

  Idle first(Comparator<Idle> order) {
    return idle.by(order).first();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean isEmpty() {
    return idle.isEmpty();
  }
}

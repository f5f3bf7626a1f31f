package org.hotline.routing;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeSet;
import org.hotline.agent.AgentProfile;

/** Those who are idle and can do the same, and the numbers of the rows that they can serve. */
final class Crew implements Side.Group {
  private final int number;
  private final Map<String, Integer> skills;
  private final BitSet rows = new BitSet();
  private final TreeSet<Idle> idle = new TreeSet<>(Idle.LONGEST_FIRST);

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

  Idle first() {
    return idle.first();
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

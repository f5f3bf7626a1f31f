package org.hotline.redis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hotline.journal.Fact;
import org.hotline.json.FactJson;

/**
 * A fact with its number in the order of telling. A line that was written twice because an answer
 * got lost has the same number, and lines are sorted by it.
 */
record NumberedFact(long number, Fact.OfCall fact) {
  private static final String NUMBER = "n";

  String line() {
    ObjectNode json = FactJson.write(fact);
    return json.put(NUMBER, number).toString();
  }

  static long number(JsonNode line) {
    return line.path(NUMBER).asLong();
  }
}

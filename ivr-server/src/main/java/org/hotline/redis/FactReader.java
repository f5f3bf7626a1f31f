package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hotline.journal.Fact;
import org.hotline.json.FactJson;
import org.hotline.json.Json;
import org.hotline.record.CallRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a record from the lines of one call. */
final class FactReader {
  private static final Logger LOG = LoggerFactory.getLogger(FactReader.class);

  private FactReader() {}

  static Optional<CallRecord> record(List<String> lines) {
    TreeMap<Long, Fact.OfCall> facts = new TreeMap<>();
    for (String line : lines) {
      take(line, facts);
    }
    return CallRecord.of(new ArrayList<>(facts.values()));
  }

  private static void take(String line, TreeMap<Long, Fact.OfCall> facts) {
    try {
      JsonNode json = Json.FULL.readTree(line);
      FactJson.read(json)
          .filter(Fact.OfCall.class::isInstance)
          .ifPresent(fact -> facts.put(NumberedFact.number(json), (Fact.OfCall) fact));
    } catch (JsonProcessingException broken) {
      LOG.warn("a line of a call's record is not JSON and is passed over");
    }
  }
}

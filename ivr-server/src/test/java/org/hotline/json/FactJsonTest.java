package org.hotline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline.call.AgentId;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.hotline.record.Story;
import org.junit.jupiter.api.Test;

class FactJsonTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  @Test
  void everyFactComesBackAsItWas() throws JsonProcessingException {
    for (Fact fact : facts()) {
      String line = FactJson.write(fact).toString();
      assertThat(FactJson.read(Json.FULL.readTree(line))).contains(fact);
    }
  }

  @Test
  void noTypeOfFactIsForgottenByThisTest() {
    List<Class<?>> told = new ArrayList<>(facts().stream().map(Object::getClass).toList());
    assertThat(told).containsAll(Arrays.asList(Fact.OfCall.class.getPermittedSubclasses()));
  }

  @Test
  void namesAreInHyphensTimesInIsoAndNumbersInFull() {
    ObjectNode arrival = FactJson.write(Story.arrival("call-1", NOON));
    assertThat(arrival.toString())
        .contains("\"fact\":\"arrived\"")
        .contains("\"at\":\"2026-11-02T12:00:00Z\"")
        .contains("\"from\":\"+31612345678\"");
    assertThat(FactJson.write(facts().get(18)).toString())
        .contains("\"fact\":\"joined-queue\"")
        .contains("\"promisedWait\":\"PT2M\"");
  }

  @Test
  void aTypeOfALaterVersionIsEmpty() throws JsonProcessingException {
    assertThat(FactJson.read(Json.FULL.readTree("{\"fact\":\"teleported\"}"))).isEmpty();
    assertThat(FactJson.read(Json.FULL.readTree("{}"))).isEmpty();
    assertThat(FactJson.read(Json.FULL.readTree("[]"))).isEmpty();
  }

  @Test
  void aWordOfALaterVersionIsEmptyToo() {
    ObjectNode end = FactJson.write(ended()).put("ending", "teleported");
    assertThat(FactJson.read(end)).isEmpty();
  }

  private static Fact ended() {
    return facts().stream().filter(Fact.Ended.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void aPropertyOfALaterVersionIsPassedOver() {
    ObjectNode arrival = FactJson.write(Story.arrival("call-1", NOON)).put("mood", "good");
    assertThat(FactJson.read(arrival)).contains(Story.arrival("call-1", NOON));
  }

  @Test
  void aRecordToBeShownIsMaskedAndCanBeReadAgain() throws JsonProcessingException {
    CallRecord record = CallRecord.of(Story.of("call-1", NOON)).orElseThrow();
    String shown = Json.MASKED.writeValueAsString(record);
    assertThat(shown).doesNotContain("612345678").contains("678");
    CallRecord read = Json.MASKED.readValue(shown, CallRecord.class);
    assertThat(read).hasToString(record.toString());
  }

  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(Story.of("call-1", NOON));
    facts.add(new Fact.AgentChanged(new AgentId("eve"), NOON, "ready", "paused", "lunch"));
    return facts;
  }
}

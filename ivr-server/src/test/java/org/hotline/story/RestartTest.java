package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.ServerProcess;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** The server is killed while fifty wait and one talks; none of them is to notice. */
@Isolated
@NeedsTelephones
class RestartTest {
  private static final int CALLERS = 50;

  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  @Test
  void fiftyWaitersKeepMusicAndPlaceAndATalkGoesOn() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31209999999").calls("100");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    List<Caller> callers = IntStream.range(0, CALLERS).mapToObj(RestartTest::callerWaits).toList();

    HOTLINE.server().kill();
    callers.getLast().hangsUp();
    ServerProcess.Comeback back = HOTLINE.server().startAgain();
    System.out.printf(
        "restart: %d waiting, 1 talking: ready %d ms after the start of the process,"
            + " which had a processor for %d ms of them%n",
        CALLERS, back.passed().toMillis(), back.worked().toMillis());

    List<Caller> living = callers.subList(0, CALLERS - 1);
    talker.isThere().hears(Tone.OF_AGENTS);
    eve.hears(Tone.OF_CALLERS);
    living.forEach(caller -> caller.isThere().receivesSound());
    living.getFirst().hearsSomething();
    living.getLast().hearsSomething();
    assertThat(waiting()).isEqualTo(CALLERS - 1);
    assertThat(endings()).containsOnlyOnce("lost-while-down");

    talker.hangsUp();
    everyoneIsServed(living, eve);
    assertThat(served()).isEqualTo(numbers(living.size()));
    Aftermath.of(HOTLINE).leavesNothing();
  }

  private static Caller callerWaits(int number) {
    Caller caller = HOTLINE.caller(number(number)).calls("100");
    assertThat(soon(() -> waiting() == number + 1)).as("caller %d waits", number).isTrue();
    return caller;
  }

  private static void everyoneIsServed(List<Caller> callers, Agent agent) {
    for (Caller caller : callers) {
      agent.rings().isAnswered();
      assertThat(soon(() -> HOTLINE.asterisk().bridged() == 2)).as("%s talks", caller).isTrue();
      agent.hangsUp();
    }
  }

  /** The callers in the order in which they were connected, without the one who talked before. */
  private static List<String> served() {
    record Served(String from, String at) {}
    List<Served> served = new ArrayList<>();
    for (JsonNode call : HOTLINE.api().json("/api/calls?limit=100")) {
      JsonNode talks = call.get("conversations");
      if (!talks.isEmpty()) {
        served.add(new Served(call.get("from").asText(), talks.get(0).get("began").asText()));
      }
    }
    return served.stream()
        .sorted(Comparator.comparing(Served::at))
        .map(Served::from)
        .filter(from -> !from.endsWith("999"))
        .toList();
  }

  private static List<String> endings() {
    return StreamSupport.stream(HOTLINE.api().json("/api/calls?limit=100").spliterator(), false)
        .map(call -> call.path("closing").path("ending").asText())
        .toList();
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "*********" + number(number).substring(9))
        .toList();
  }

  private static String number(int number) {
    return "+31201234%03d".formatted(number);
  }

  private static int waiting() {
    return StreamSupport.stream(HOTLINE.api().queues().spliterator(), false)
        .mapToInt(queue -> queue.get("waiting").asInt())
        .sum();
  }

  private static boolean soon(BooleanSupplier condition) {
    return Patience.of(Duration.ofSeconds(30)).until(condition);
  }
}

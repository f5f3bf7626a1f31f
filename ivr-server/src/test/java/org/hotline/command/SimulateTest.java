package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.flow.Reading;
import org.hotline.flow.StepTypes;
import org.hotline.flow.read.FlowFolder;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.junit.jupiter.api.Test;

class SimulateTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final AgentId EVE = new AgentId("eve");

  private static final Reading FILES = files();

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<CallRecord> records = new ArrayList<>();

  @Test
  void aQueueOfTheFilesIsSimulatedWithItsAgents() {
    assertThat(simulate("support", "--calls-per-hour", "12", "--handle-time", "4m")).isZero();
    assertThat(said())
        .startsWith("2 agents, 30 days of 8 hours simulated (seed 1)")
        .containsPattern("support\n  calls  +9[0-9]  \\+- [0-9]+\n")
        .containsPattern("answered +100.0 %  \\+- 0.0 %")
        .containsPattern("mean wait +[0-9.]+ s  \\+- [0-9.]+ s")
        .containsPattern("eve +[0-9.]+ %")
        .containsPattern("bob +[0-9.]+ %");
  }

  @Test
  void severalQueuesShareTheAgents() {
    assertThat(
            simulate(
                "support,sales",
                "--calls-per-hour",
                "60,20",
                "--handle-time",
                "4m",
                "--patience",
                "3m",
                "--agents",
                "8",
                "--hours",
                "4",
                "--runs",
                "5"))
        .isZero();
    assertThat(said())
        .startsWith("8 agents, 5 days of 4 hours")
        .contains("\nsupport\n", "\nsales\n");
  }

  @Test
  void theSameSeedSaysTheSame() {
    String[] words = {"support", "--calls-per-hour", "30", "--handle-time", "3m", "--seed", "5"};
    simulate(words);
    String first = said();
    said.reset();
    simulate(words);
    assertThat(said()).isEqualTo(first);
  }

  @Test
  void wrongWordsAreToldWithWhatWasExpected() {
    assertThat(refused("support")).contains("expected --calls-per-hour");
    assertThat(refused("support", "--calls-per-hour", "many", "--handle-time", "4m"))
        .contains(
            "expected --calls-per-hour to be a whole number from 1 to 10000, but got \"many\"");
    assertThat(refused("support", "--calls-per-hour", "60", "--handle-time", "4"))
        .contains("expected --handle-time to be a time such as 90s, 4m or 2h, but got \"4\"");
    assertThat(refused("support", "--calls-per-hour", "60", "--handle-time", "20s"))
        .contains("expected a --handle-time above the wrap-up of queue support, 30s");
    assertThat(refused("help-desk", "--calls-per-hour", "60", "--handle-time", "4m"))
        .contains("one of [support, sales], but got \"help-desk\"");
    assertThat(refused("support,sales", "--calls-per-hour", "1,2,3", "--handle-time", "4m"))
        .contains("one for each of the 2 queues, but got \"1,2,3\"");
    assertThat(refused("2026-13-01")).contains("expected a day such as 2026-11-02");
    assertThat(refused("support", "--agens", "3")).contains("did not expect \"--agens\"");
  }

  @Test
  void aRecordedDayIsPlayedOnceMoreWithTheFilesAtHand() {
    for (int call = 0; call < 20; call++) {
      records.add(answered("call-" + call, NINE.plusSeconds(60L * call)));
    }
    records.add(gaveUp("hasty", NINE.plusSeconds(90)));

    assertThat(simulate("yesterday")).isZero();
    assertThat(said())
        .startsWith("2026-11-02, simulated 30 times")
        .containsPattern("happened +with these files")
        .containsPattern("calls +21 +21  \\+- 0")
        .containsPattern("abandoned +4.8 %");
  }

  @Test
  void aDayWithoutCallsIsToldSo() {
    records.add(answered("call", NINE));

    assertThat(simulate("today")).isEqualTo(1);
    assertThat(said()).contains("there are none of 2026-11-03");
  }

  private String refused(String... words) {
    said.reset();
    assertThat(simulate(words)).isEqualTo(2);
    return said();
  }

  private int simulate(String... words) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    LocalDate today = LocalDate.of(2026, 11, 3);
    RecordedDays days = new RecordedDays(() -> records, today, ZoneOffset.UTC);
    return new Simulate(() -> FILES, days, out).run(List.of(words));
  }

  private static Reading files() {
    KnownPrompts prompts = KnownPrompts.in(Path.of("../prompts"));
    return new FlowFolder(Path.of("../call-flows"), StepTypes.ALL, prompts).read();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static CallRecord answered(String name, Instant at) {
    CallId call = new CallId(name);
    Instant end = at.plusSeconds(35);
    Duration waited = Duration.ofSeconds(5);
    QueueName queue = new QueueName("support");
    return record(
        new Fact.Arrived(call, at, new PhoneNumber("0612345678"), "100"),
        new Fact.JoinedQueue(call, at, queue, 1, Optional.empty()),
        new Fact.Connected(call, at.plus(waited), EVE, waited),
        new Fact.TalkEnded(call, end, EVE, "agent", Duration.ofSeconds(30)),
        new Fact.LeftQueue(call, end, queue, "served", Duration.ofSeconds(35)),
        new Fact.Ended(call, end, Ending.COMPLETED));
  }

  private static CallRecord gaveUp(String name, Instant at) {
    CallId call = new CallId(name);
    QueueName queue = new QueueName("support");
    Duration waited = Duration.ofSeconds(3);
    return record(
        new Fact.Arrived(call, at, new PhoneNumber("0612345678"), "100"),
        new Fact.JoinedQueue(call, at, queue, 1, Optional.empty()),
        new Fact.LeftQueue(call, at.plus(waited), queue, "abandoned", waited),
        new Fact.Ended(call, at.plus(waited), Ending.ABANDONED));
  }

  private static CallRecord record(Fact.OfCall... facts) {
    return CallRecord.of(List.of(facts)).orElseThrow();
  }
}

package org.hotline.flow.test.stage;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallEnded;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Ending;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;
import org.hotline.flow.Flow;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.FlowRunner;
import org.hotline.flow.Loaded;
import org.hotline.flow.test.FlowTest;
import org.hotline.flow.test.Verdict;
import org.hotline.journal.Journal;
import org.hotline.prompt.Prompts;

/** One test, played once: the flow's own runner on a stage. */
public final class TestRun {
  private static final ChannelId CHANNEL = new ChannelId("flow-test");
  private static final String ANY_NUMBER = "100";

  private final Loaded loaded;
  private final Flow flow;
  private final Prompts prompts;
  private final FlowTest test;
  private final StagedHours hours;
  private final VirtualClock clock;
  private final Script script;
  private final Diary diary;
  private final StagedCaller caller;

  public TestRun(Loaded loaded, Flow flow, Prompts prompts, FlowTest test) {
    this.loaded = loaded;
    this.flow = flow;
    this.prompts = new StagedPrompts(prompts);
    this.test = test;
    ZoneId zone = TimeZones.of(flow, loaded);
    clock = new VirtualClock(test.at().atZone(zone).toInstant());
    hours = new StagedHours(zone, clock);
    hours.force(test.forced());
    script = new Script(test, clock, hours);
    diary = new Diary(clock);
    caller = new StagedCaller(script);
  }

  public Verdict run() {
    ending().ifPresent(how -> new Finale(test, script, diary).judge(how));
    return new Verdict(flow.name(), test.name(), script.failure(), diary.lines(), diary.visited());
  }

  /** Empty where the script was departed from. */
  private Optional<Ending> ending() {
    try {
      return Optional.of(runner().run(call()));
    } catch (CallEnded hungUp) {
      return Optional.of(hungUp.ending());
    } catch (ServerStops departed) {
      return Optional.empty();
    }
  }

  private FlowRunner runner() {
    Journal journal = new Journal();
    journal.addReader(diary::read);
    return new FlowRunner(
        catalog(),
        prompts,
        journal,
        new StagedCheckpoints(script),
        new StagedWaiting(loaded.queues(), caller, script, clock),
        new StagedConnectors(loaded.connectors(), script, diary),
        StagedOffice.with(hours, clock),
        clock);
  }

  private FlowCatalog catalog() {
    FlowCatalog catalog = new FlowCatalog(new OneFlow(loaded, flow.name(), called()));
    catalog.reload();
    return catalog;
  }

  private Call call() {
    return new Call(
        CallId.of(CHANNEL),
        CHANNEL,
        new Arrival(test.caller(), called(), clock.instant()),
        new StagedVoice(caller, script, diary, clock, test.agent()),
        new Mailbox());
  }

  private String called() {
    return test.called().or(() -> numbersOfTheFlow().stream().findFirst()).orElse(ANY_NUMBER);
  }

  private List<String> numbersOfTheFlow() {
    return loaded.numbers().entrySet().stream()
        .filter(entry -> entry.getValue().equals(flow.name()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

package org.hotline.flow.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Dialled;
import org.hotline.call.Ending;
import org.hotline.call.Mailbox;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Position;
import org.hotline.connector.Reply;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.FlowRunner;
import org.hotline.flow.FlowSource;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.read.FlowFolder;
import org.hotline.flow.read.Written;
import org.hotline.flow.step.Office;
import org.hotline.flow.test.stage.FactWords;
import org.hotline.flow.test.stage.StagedOffice;
import org.hotline.flow.test.stage.VirtualClock;
import org.hotline.journal.Journal;
import org.hotline.prompt.Prompts;
import org.hotline.value.Value;

/** A call played through by script: what the caller does is told first, then the call is run. */
public final class Rehearsal {
  private static final String[] PROMPTS = {
    "welcome",
    "question",
    "notice",
    "goodbye",
    "sorry",
    "no-input",
    "no-match",
    "comfort",
    "nothing-heard"
  };

  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-11-02T09:00:00Z"));
  private final ScriptedVoice voice = new ScriptedVoice(clock);
  private final Mailbox mailbox = new Mailbox();
  private final KeptCheckpoints checkpoints = new KeptCheckpoints();
  private final ScriptedConnectors connectors = new ScriptedConnectors();
  private final Office office = StagedOffice.at(clock);
  private final ScriptedWaiting waiting = new ScriptedWaiting();
  private final List<String> facts = new ArrayList<>();
  private final KnownPrompts prompts;
  private final FlowSource source;
  private final FlowCatalog catalog;
  private final FlowRunner runner;
  private String called = "100";

  /** The flow's steps, in YAML; it starts with the first. Other flows are written whole. */
  public Rehearsal(String steps, String... others) {
    this(KnownPrompts.of(PROMPTS), prompts -> new Written(FilesAround.of(steps, others), prompts));
  }

  /** The call flows of a directory, with its prompts. */
  public Rehearsal(Path callFlows, Path prompts) {
    this(KnownPrompts.in(prompts), known -> new FlowFolder(callFlows, StepTypes.ALL, known));
  }

  private Rehearsal(KnownPrompts prompts, Function<Prompts, FlowSource> sourceWith) {
    this.prompts = prompts;
    source = sourceWith.apply(prompts);
    catalog = new FlowCatalog(source);
    Journal journal = new Journal();
    journal.addReader(fact -> facts.add(FactWords.of(fact)));
    runner =
        new FlowRunner(catalog, prompts, journal, checkpoints, waiting, connectors, office, clock);
    List<Mistake> errors = catalog.reload().stream().filter(Mistake::blocks).toList();
    assertThat(errors).as("mistakes of the rehearsed flow").isEmpty();
  }

  /** An admin writes the flow anew while the caller waits in a queue. */
  public Rehearsal rewrittenMeanwhile(String steps, String... others) {
    Written written = (Written) source;
    waiting.meanwhile(
        () -> {
          written.rewrite(FilesAround.of(steps, others));
          assertThat(catalog.reload()).noneMatch(Mistake::blocks);
        });
    return this;
  }

  public Rehearsal backEnd(String operation, Reply reply) {
    connectors.replies(operation, reply);
    return this;
  }

  /** Every answer comes while this prompt is heard. */
  public Rehearsal backEndRepliesDuring(String prompt) {
    During during = new During(prompt, mailbox);
    connectors.reply(during);
    voice.happens(during);
    return this;
  }

  public List<String> asked() {
    return connectors.asked();
  }

  public Rehearsal calls(String number) {
    called = number;
    return this;
  }

  public Rehearsal hears(String prompt) {
    voice.then(new Act.Hears(prompt));
    return this;
  }

  public Rehearsal presses(String keys) {
    voice.then(new Act.Presses(keys));
    return this;
  }

  public Rehearsal waits() {
    voice.then(new Act.Waits());
    return this;
  }

  public Rehearsal hangsUp() {
    voice.then(new Act.HangsUp());
    return this;
  }

  public Rehearsal hangsUpAtWait(int number) {
    voice.hangsUpAtWait(number);
    return this;
  }

  public Rehearsal dialEnds(Dialled how) {
    voice.dialEnds(how);
    return this;
  }

  public Rehearsal saysNothingOnTape(int times) {
    voice.saysNothingOnTape(times);
    return this;
  }

  public Rehearsal cannotBeRecorded() {
    voice.cannotBeRecorded();
    return this;
  }

  public Rehearsal hangsUpAfterSpeaking(Duration message) {
    voice.hangsUpAfterSpeaking(message);
    return this;
  }

  public Rehearsal isRecorded() {
    voice.isRecorded();
    return this;
  }

  public Rehearsal otherHasGone() {
    voice.otherHasGone();
    return this;
  }

  public Rehearsal soundIsUnplayable() {
    voice.hearsNothing();
    return this;
  }

  public Rehearsal breaksOff(int waits, RuntimeException how) {
    voice.breaksOff(waits, how);
    return this;
  }

  public Rehearsal without(String prompt) {
    prompts.forget(prompt);
    return this;
  }

  public ScriptedWaiting waiting() {
    return waiting;
  }

  public VirtualClock clock() {
    return clock;
  }

  public Ending run() {
    return runner.run(call());
  }

  public Ending resume(Checkpoint checkpoint) {
    return runner.resume(call(), checkpoint);
  }

  /** Where the story stood last. */
  public Checkpoint checkpoint() {
    return checkpoints.all().stream().reduce((_, last) -> last).orElseThrow();
  }

  /** A checkpoint of this call after seven steps, as another life of the server would leave it. */
  public Checkpoint checkpointAt(String step, Map<String, String> texts) {
    Map<String, Value> variables = new HashMap<>();
    texts.forEach((name, text) -> variables.put(name, new Value.Text(text)));
    Position there = new Position("main", "earlier", step, variables);
    Checkpoint beginning = Checkpoint.beginning(call(), there, "nl");
    return Stream.iterate(beginning, here -> here.onward(there)).skip(7).findFirst().orElseThrow();
  }

  private Call call() {
    ChannelId channel = new ChannelId("channel");
    return new Call(
        CallId.of(channel),
        channel,
        new Arrival(new PhoneNumber("+31612345678"), called, clock.instant()),
        voice,
        mailbox);
  }

  /** What the journal was told. */
  public List<String> facts() {
    return facts;
  }

  /** What the caller heard, waited and did. */
  public List<String> trail() {
    return voice.trail();
  }

  /** Whether the caller heard all that the script says. */
  public Rehearsal tookPlace() {
    assertThat(voice.left()).as("acts of the script that never came").isEmpty();
    return this;
  }

  public int keysLeft() {
    return voice.keysLeft();
  }
}

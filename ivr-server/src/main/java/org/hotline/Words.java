package org.hotline;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Loaded;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.read.FlowFolder;
import org.hotline.flow.read.KeptFlows;
import org.hotline.flow.read.LastGood;
import org.hotline.flow.test.TestFolder;
import org.hotline.flow.test.TestedFlows;
import org.hotline.journal.Journal;
import org.hotline.prompt.Catalogue;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.OwnVoices;
import org.hotline.prompt.RecordingStore;
import org.hotline.prompt.Recordings;
import org.hotline.prompt.Studio;
import org.hotline.prompt.TapedVoices;
import org.hotline.prompt.read.PromptFolder;
import org.hotline.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that an admin writes: prompts and call flows, read at start and again when they change. */
final class Words {
  private static final Logger LOG = LoggerFactory.getLogger(Words.class);

  private static final String KEPT =
      "call flows: nothing of this is taken; what was in force before stays so";
  private static final String TAKEN =
      "call flows: taken although a test fails, for without them nobody would be answered;"
          + " nothing else replaces them until all tests pass";

  final Catalogue prompts;
  final OwnVoices voices;
  final FlowCatalog flows;

  private final LastGood lastGood;
  private String promptsRead = "never read";
  private final PromptFolder folder;

  Words(Settings settings, Vertx vertx, Journal journal, InstantSource clock) {
    Settings.Directories directories = settings.directories();
    folder = new PromptFolder(directories.prompts(), settings.languages());
    RecordingStore store = new RecordingStore(directories.voices());
    Studio studio = new SpeakingParts(settings, vertx).studio(journal, clock);
    prompts = new Catalogue(settings.languages(), folder, store, studio);
    Recordings recordings = new Recordings(store, new CommandConversion(), prompts, clock);
    voices = new TapedVoices(recordings, directories.recordings());
    lastGood = new LastGood(directories.state().resolve("call-flows"));
    flows = new FlowCatalog(source(directories.flows()));
  }

  private FlowSource source(Path directory) {
    FlowFolder folder = new FlowFolder(directory, StepTypes.ALL, prompts);
    TestFolder tests = new TestFolder(directory);
    return new KeptFlows(
        new TestedFlows(folder, tests, prompts, this::passedInAnotherLife), lastGood, this::judge);
  }

  /** A server that comes back has callers who wait for it; nothing has changed since. */
  private boolean passedInAnotherLife(Map<String, String> texts) {
    return !ready() && lastGood.is(texts, judge());
  }

  private String judge() {
    return new Judge(Program.identity(), prompts.languages(), promptsRead).name();
  }

  void read() {
    readPrompts();
    readFlows();
  }

  /** Reads flows, queues and agents anew where they have changed. */
  void readWhatChanged() {
    if (flows.changed() || !folder.fingerprint().equals(promptsRead)) {
      read();
    }
    prompts.takeUpRecordings();
    prompts.improve();
  }

  boolean ready() {
    return !flows.inForce().flows().isEmpty();
  }

  private void readPrompts() {
    promptsRead = folder.fingerprint();
    prompts.reload().forEach(mistake -> LOG.error("prompts: {}", mistake));
    prompts.gaps().forEach(gap -> LOG.warn("prompts: {}", gap));
  }

  private void readFlows() {
    Loaded before = flows.inForce();
    List<Mistake> mistakes = flows.reload();
    mistakes.forEach(mistake -> LOG.error("call flows: {}", mistake.headline()));
    if (mistakes.stream().anyMatch(Mistake::blocks)) {
      goOn(before);
    }
    LOG.info("call flows in force: {}", flows.inForce().flows().keySet());
  }

  private void goOn(Loaded before) {
    if (ready()) {
      LOG.error(before == flows.inForce() ? KEPT : TAKEN);
    } else {
      flows.takeInstead(new FlowFolder(lastGood.directory(), StepTypes.ALL, prompts));
      LOG.error("what is written is broken; what was good last goes on");
    }
  }
}

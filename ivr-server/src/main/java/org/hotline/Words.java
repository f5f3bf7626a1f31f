package org.hotline;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.read.FlowFolder;
import org.hotline.journal.Journal;
import org.hotline.prompt.Catalogue;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.RecordingStore;
import org.hotline.prompt.Recordings;
import org.hotline.prompt.Studio;
import org.hotline.prompt.read.PromptFolder;
import org.hotline.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that an admin writes: prompts and call flows, read at start and again when they change. */
final class Words {
  private static final Logger LOG = LoggerFactory.getLogger(Words.class);

  final Catalogue prompts;
  final Recordings recordings;
  final FlowCatalog flows;

  private final PromptFolder folder;

  Words(Settings settings, Vertx vertx, Journal journal, InstantSource clock) {
    Settings.Directories directories = settings.directories();
    folder = new PromptFolder(directories.prompts(), settings.languages());
    RecordingStore voices = new RecordingStore(directories.voices());
    Studio studio = new SpeakingParts(settings, vertx).studio(journal, clock);
    prompts = new Catalogue(settings.languages(), folder, voices, studio);
    recordings = new Recordings(voices, new CommandConversion(), prompts, clock);
    flows = new FlowCatalog(new FlowFolder(directories.flows(), StepTypes.ALL, prompts));
  }

  void read() {
    readPrompts();
    readFlows();
  }

  /** Reads flows, queues and agents anew where they have changed. */
  void readWhatChanged() {
    if (flows.changed()) {
      read();
    }
    prompts.improve();
  }

  boolean ready() {
    return !flows.inForce().flows().isEmpty();
  }

  private void readPrompts() {
    prompts.reload().forEach(mistake -> LOG.error("prompts: {}", mistake));
    prompts.gaps().forEach(gap -> LOG.warn("prompts: {}", gap));
  }

  private void readFlows() {
    List<Mistake> mistakes = flows.reload();
    mistakes.forEach(mistake -> LOG.error("call flows: {}", mistake.headline()));
    LOG.info("call flows in force: {}", flows.inForce().flows().keySet());
  }
}

package org.hotline;

import java.nio.file.Path;
import java.util.List;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Loaded;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.read.FlowFolder;
import org.hotline.flow.test.TestFolder;
import org.hotline.flow.test.TestedFlows;
import org.hotline.prompt.Catalogue;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.CommandSpeech;
import org.hotline.prompt.SoundLibrary;
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
  final FlowCatalog flows;

  private final PromptFolder folder;

  Words(Settings settings) {
    Settings.Directories directories = settings.directories();
    folder = new PromptFolder(directories.prompts(), settings.languages());
    SoundLibrary library =
        new SoundLibrary(directories.sounds(), new CommandSpeech(), new CommandConversion());
    prompts = new Catalogue(settings.languages(), folder, library);
    flows = new FlowCatalog(source(directories.flows()));
  }

  private FlowSource source(Path directory) {
    FlowFolder folder = new FlowFolder(directory, StepTypes.ALL, prompts);
    return new TestedFlows(folder, new TestFolder(directory), prompts);
  }

  void read() {
    prompts.reload().forEach(mistake -> LOG.error("prompts: {}", mistake));
    readFlows();
  }

  /** Reads flows, queues and agents anew where they have changed. */
  void readWhatChanged() {
    if (flows.changed()) {
      read();
    }
  }

  boolean ready() {
    return !flows.inForce().flows().isEmpty();
  }

  private void readFlows() {
    Loaded before = flows.inForce();
    List<Mistake> mistakes = flows.reload();
    mistakes.forEach(mistake -> LOG.error("call flows: {}", mistake.headline()));
    if (mistakes.stream().anyMatch(Mistake::blocks)) {
      LOG.error(before == flows.inForce() ? KEPT : TAKEN);
    }
    LOG.info("call flows in force: {}", flows.inForce().flows().keySet());
  }
}

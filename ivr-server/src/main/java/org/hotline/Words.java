package org.hotline;

import java.util.List;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.read.FlowFolder;
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

  final Catalogue prompts;
  final FlowCatalog flows;

  private final PromptFolder folder;

  Words(Settings settings) {
    Settings.Directories directories = settings.directories();
    folder = new PromptFolder(directories.prompts(), settings.languages());
    SoundLibrary library =
        new SoundLibrary(directories.sounds(), new CommandSpeech(), new CommandConversion());
    prompts = new Catalogue(settings.languages(), folder, library);
    flows = new FlowCatalog(new FlowFolder(directories.flows(), StepTypes.ALL, prompts));
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
    List<Mistake> mistakes = flows.reload();
    mistakes.forEach(mistake -> LOG.error("call flows: {}", mistake.headline()));
    LOG.info("call flows in force: {}", flows.inForce().flows().keySet());
  }
}

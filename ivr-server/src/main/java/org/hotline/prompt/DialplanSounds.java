package org.hotline.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Apology;
import org.hotline.call.Sound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sounds that Asterisk plays by itself, while the server is away or to whom it turns away;
 * under fixed names and in the first language.
 */
final class DialplanSounds {
  private static final Logger LOG = LoggerFactory.getLogger(DialplanSounds.class);
  private static final List<PromptName> NAMES =
      Stream.concat(
              Stream.of("one-moment", "sorry"), Arrays.stream(Apology.values()).map(Apology::word))
          .map(PromptName::new)
          .toList();

  private final Prompts prompts;
  private final SoundLibrary library;

  DialplanSounds(Prompts prompts, SoundLibrary library) {
    this.prompts = prompts;
    this.library = library;
  }

  void publish() {
    NAMES.forEach(this::publish);
  }

  private void publish(PromptName name) {
    prompts
        .sound(name, prompts.languages().getFirst())
        .ifPresentOrElse(
            sound -> tryPublish(sound, name),
            () -> LOG.warn("prompt {} is missing: the dialplan plays it on its own", name));
  }

  private void tryPublish(Sound sound, PromptName name) {
    try {
      library.publish(sound, "dialplan/" + name);
    } catch (SoundNotMade failed) {
      LOG.error("the dialplan's sound {} is not renewed: {}", name, failed.getMessage());
    }
  }
}

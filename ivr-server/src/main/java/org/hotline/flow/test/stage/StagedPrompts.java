package org.hotline.flow.test.stage;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.call.Sound;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/** The prompts that there are, whether anybody has spoken them yet or not. */
record StagedPrompts(Prompts known) implements Prompts {
  @Override
  public List<Language> languages() {
    return known.languages();
  }

  @Override
  public ZoneId zone() {
    return known.zone();
  }

  @Override
  public Set<PromptName> names(Language language) {
    return known.names(language);
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return Stream.concat(Stream.of(language), known.languages().stream())
        .filter(spoken -> known.names(spoken).contains(name))
        .findFirst()
        .map(spoken -> spoken + "/" + name)
        .map(sound -> new Sound(sound, sound));
  }
}

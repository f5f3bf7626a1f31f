package org.hotline.flow.step;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.CallEvent;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.journal.Fact;
import org.hotline.prompt.PromptName;

/** Says prompts in the call's language; what is missing is told and left out, never an end. */
public final class Speaker {
  private static final PromptName SORRY = new PromptName("sorry");

  private final Scene scene;

  Speaker(Scene scene) {
    this.scene = scene;
  }

  void say(List<PromptName> prompts, Predicate<CallEvent> interruptedBy) {
    List<Sound> sounds = sounds(prompts);
    if (!sounds.isEmpty()) {
      play(sounds, interruptedBy);
    }
  }

  /** Begins the first prompt in any case, the others only while the errand is not over. */
  void sayDuring(List<PromptName> prompts, Errand<?> errand) {
    Predicate<CallEvent> cutOffBy = Voice.BY_KEY.or(errand::endsListening);
    Iterator<Sound> sounds = sounds(prompts).iterator();
    boolean goesOn = sounds.hasNext();
    while (goesOn) {
      Played played = play(List.of(sounds.next()), cutOffBy);
      goesOn = sounds.hasNext() && played != Played.INTERRUPTED && !isOver(errand);
    }
  }

  private boolean isOver(Errand<?> errand) {
    return scene.voice().await(errand::tellsThatItIsOver, Duration.ZERO).isPresent();
  }

  private List<Sound> sounds(List<PromptName> prompts) {
    prompts.forEach(this::prepare);
    List<Sound> sounds = prompts.stream().flatMap(prompt -> sound(prompt).stream()).toList();
    return !prompts.isEmpty() && sounds.isEmpty() ? find(SORRY).stream().toList() : sounds;
  }

  private Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    Played played = scene.voice().play(sounds, interruptedBy);
    List<String> names = sounds.stream().map(Sound::name).toList();
    switch (played) {
      case COMPLETE -> scene.tell((call, at) -> new Fact.Said(call, at, names, false));
      case INTERRUPTED -> scene.tell((call, at) -> new Fact.Said(call, at, names, true));
      case FAILED -> tellUnplayable(names);
    }
    return played;
  }

  private void tellUnplayable(List<String> names) {
    scene.troubled("could not be played: " + names);
  }

  private Optional<Sound> sound(PromptName prompt) {
    Optional<Sound> sound = find(prompt);
    if (sound.isEmpty()) {
      scene.tell((call, at) -> new Fact.PromptMissing(call, at, prompt.value()));
    }
    return sound;
  }

  /** Sentences of one step are made at the same time. */
  private void prepare(PromptName prompt) {
    scene.rooms().prompts().prepare(prompt, scene.language(), scene.variables());
  }

  private Optional<Sound> find(PromptName prompt) {
    return scene.rooms().prompts().sound(prompt, scene.language(), scene.variables());
  }
}

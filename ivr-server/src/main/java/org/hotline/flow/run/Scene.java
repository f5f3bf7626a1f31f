package org.hotline.flow.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hotline.call.Call;
import org.hotline.call.CallEvent;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.VariableName;
import org.hotline.journal.Fact;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;

/** What a step works with: the call, what was keyed so far, and where the story stands. */
public final class Scene {
  private final Call call;
  private final Rooms rooms;
  private final Keypad keypad;
  private final Speaker speaker;
  private final Map<String, String> variables;
  private Checkpoint here;

  public Scene(Call call, Rooms rooms, Checkpoint here) {
    this.call = call;
    this.rooms = rooms;
    this.here = here;
    this.variables = new HashMap<>(here.variables());
    this.keypad = new Keypad(this);
    this.speaker = new Speaker(this);
  }

  /** Moves the story to its next step, and keeps that for another life of the server. */
  public void enter(String version, String step) {
    here =
        new Checkpoint(
            call.id(),
            here.arrival(),
            here.flow(),
            version,
            step,
            here.language(),
            variables,
            here.talked());
    rooms.checkpoints().save(here);
  }

  /** Somebody has talked with the caller, whatever comes next. */
  public void talked() {
    here = here.afterTalk();
  }

  /** Keeps where the story stands within its step. */
  void keep(Checkpoint checkpoint) {
    here = checkpoint;
    rooms.checkpoints().save(here);
  }

  public Checkpoint here() {
    return here;
  }

  public Keypad keypad() {
    return keypad;
  }

  public void tell(BiFunction<CallId, Instant, Fact> fact) {
    rooms.journal().add(fact.apply(call.id(), now()));
  }

  public void say(List<PromptName> prompts, Predicate<CallEvent> interruptedBy) {
    speaker.say(prompts, interruptedBy);
  }

  void sayLocated(List<Located<PromptName>> prompts, Predicate<CallEvent> interruptedBy) {
    say(prompts.stream().map(Located::value).toList(), interruptedBy);
  }

  /** What an expression can ask about. */
  Map<String, String> variables() {
    Map<String, String> all = new HashMap<>(variables);
    all.put("caller", here.arrival().from().digits());
    all.put("called", here.arrival().to());
    all.put("language", here.language());
    return all;
  }

  boolean knows(VariableName name) {
    return variables.containsKey(name.value());
  }

  void set(VariableName name, String value) {
    variables.put(name.value(), value);
  }

  Instant now() {
    return rooms.clock().instant();
  }

  Language language() {
    return new Language(here.language());
  }

  Call call() {
    return call;
  }

  Voice voice() {
    return call.voice();
  }

  Rooms rooms() {
    return rooms;
  }
}

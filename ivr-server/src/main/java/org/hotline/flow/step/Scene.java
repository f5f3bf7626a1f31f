package org.hotline.flow.step;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hotline.call.Call;
import org.hotline.call.CallEvent;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Voice;
import org.hotline.connector.Occasion;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.journal.Fact;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.value.Value;

/** What a step works with: the call, what was keyed so far, and where the story stands. */
public final class Scene {
  private final Call call;
  private final Rooms rooms;
  private final Keypad keypad;
  private final Speaker speaker;
  private final Flows flows;
  private final Standing standing;

  public Scene(Call call, Rooms rooms, Flows flows, Checkpoint here) {
    this.flows = flows;
    this.call = call;
    this.rooms = rooms;
    this.standing = new Standing(rooms.checkpoints(), flows, here);
    this.keypad = new Keypad(this);
    this.speaker = new Speaker(this);
  }

  /** Where the story stands, to go on elsewhere. */
  public Standing standing() {
    return standing;
  }

  /** In another language from here on. */
  public void speak(Language language) {
    keep(here().in(language.code()));
    tell((call, at) -> new Fact.LanguageChanged(call, at, language.code()));
  }

  /** Keeps where the story stands within its step. */
  public void keep(Checkpoint checkpoint) {
    standing.keep(checkpoint);
  }

  public Checkpoint here() {
    return standing.here();
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

  public void sayLocated(List<Located<PromptName>> prompts, Predicate<CallEvent> interruptedBy) {
    say(prompts.stream().map(Located::value).toList(), interruptedBy);
  }

  /** What is known of this call. */
  public Map<String, Value> variables() {
    Map<String, Value> all = new HashMap<>(standing.variables());
    all.put("caller", new Value.Text(here().arrival().from().digits()));
    all.put("called", new Value.Text(here().arrival().to()));
    all.put("language", new Value.Text(here().language()));
    all.put("now", new Value.Moment(now()));
    return all;
  }

  public Value workOut(Formula formula) {
    return flows
        .expressions(here().flow())
        .calculation(formula)
        .workOut(variables(), rooms.prompts().zone());
  }

  /**
   * Does the work while something is said: no more of it is begun once the work is done, and all is
   * cut off once it was in vain, or in time to go on within three seconds. A caller who hangs up
   * does not undo the work.
   */
  public <R> R meanwhile(List<PromptName> prompts, Callable<R> work, Predicate<R> inVain) {
    Errand<R> errand = new Errand<>(work, inVain, call.mailbox());
    return prompts.isEmpty()
        ? errand.here()
        : errand.beside(
            "call-" + call.id() + "-meanwhile", () -> speaker.sayDuring(prompts, errand));
  }

  /** This step of this call, the same after a restart, another when the caller comes again. */
  public Occasion occasion() {
    return new Occasion(call.id(), here().step(), here().steps());
  }

  /** Tells that something went wrong in this step, which goes on all the same. */
  public void troubled(String problem) {
    String step = here().step();
    tell((call, at) -> new Fact.Troubled(call, at, step, problem));
  }

  public boolean knows(VariableName name) {
    return value(name).isPresent();
  }

  public Optional<Value> value(VariableName name) {
    return standing.value(name);
  }

  public void set(VariableName name, Value value, boolean secret) {
    String step = here().step();
    String shown = secret ? Keypad.HIDDEN : value.written();
    standing.set(name, value);
    tell((call, at) -> new Fact.VariableSet(call, at, step, name.value(), shown));
  }

  public void forget(VariableName name) {
    standing.forget(name);
  }

  public Instant now() {
    return rooms.clock().instant();
  }

  public Language language() {
    return new Language(here().language());
  }

  public Call call() {
    return call;
  }

  public Voice voice() {
    return call.voice();
  }

  public Rooms rooms() {
    return rooms;
  }
}

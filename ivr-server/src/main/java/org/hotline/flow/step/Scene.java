package org.hotline.flow.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hotline.call.Call;
import org.hotline.call.CallEvent;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Position;
import org.hotline.call.ServerStops;
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
  /** Far beyond any sense; flows that lead into each other must come to an end. */
  private static final int DEEPEST = 10;

  private final Call call;
  private final Rooms rooms;
  private final Keypad keypad;
  private final Speaker speaker;
  private final Flows flows;
  private final Map<String, Value> variables;
  private Checkpoint here;

  public Scene(Call call, Rooms rooms, Flows flows, Checkpoint here) {
    this.flows = flows;
    this.call = call;
    this.rooms = rooms;
    this.here = here;
    this.variables = new HashMap<>(here.variables());
    this.keypad = new Keypad(this);
    this.speaker = new Speaker(this);
  }

  /** Moves the story to its next step, and keeps that for another life of the server. */
  public void enter(String step) {
    keep(here.onward(here.position().at(step, variables)));
  }

  /** Goes on at the beginning of another flow, which knows nothing but what it is given. */
  public void goTo(String flow, Map<String, Value> given) {
    move(flows.start(flow, given), List.of());
  }

  /** Goes on at the beginning of another flow, to come back here from there. */
  public void descend(String flow, Map<String, Value> given) {
    if (here.above().size() >= DEEPEST) {
      throw new IllegalStateException("more than %d flows below each other".formatted(DEEPEST));
    }
    List<Position> above = new ArrayList<>(here.above());
    above.add(here.position().at(here.step(), variables));
    move(flows.start(flow, given), above);
  }

  /** Goes on where this flow was called from, with what it gives back. */
  public void ascend(Map<String, Value> given) {
    Map<String, Value> known = new HashMap<>(here.above().getLast().variables());
    known.putAll(given);
    Position caller = here.above().getLast();
    move(caller.at(caller.step(), known), here.above().subList(0, here.above().size() - 1));
  }

  private void move(Position there, List<Position> above) {
    variables.clear();
    variables.putAll(there.variables());
    here = here.into(there, above);
  }

  /** In another language from here on. */
  public void speak(Language language) {
    keep(here.in(language.code()));
    tell((call, at) -> new Fact.LanguageChanged(call, at, language.code()));
  }

  /** Somebody has talked with the caller, whatever comes next. */
  public void talked() {
    here = here.afterTalk();
  }

  /** Keeps where the story stands within its step. */
  public void keep(Checkpoint checkpoint) {
    here = checkpoint;
    rooms.checkpoints().save(here);
  }

  /** Keeps what is known by now, also when the step is not over yet. */
  public void keepWhatIsKnown() {
    keep(here.into(here.position().at(here.step(), variables), here.above()));
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

  public void sayLocated(List<Located<PromptName>> prompts, Predicate<CallEvent> interruptedBy) {
    say(prompts.stream().map(Located::value).toList(), interruptedBy);
  }

  /** What is known of this call. */
  public Map<String, Value> variables() {
    Map<String, Value> all = new HashMap<>(variables);
    all.put("caller", new Value.Text(here.arrival().from().digits()));
    all.put("called", new Value.Text(here.arrival().to()));
    all.put("language", new Value.Text(here.language()));
    all.put("now", new Value.Moment(now()));
    return all;
  }

  public Value workOut(Formula formula) {
    return flows.expressions(here.flow()).calculation(formula).workOut(variables());
  }

  /** Does the work while something is said; a caller who hangs up does not undo it. */
  public <R> R meanwhile(List<PromptName> prompts, Callable<R> work) {
    FutureTask<R> task = new FutureTask<>(work);
    if (prompts.isEmpty()) {
      task.run();
    } else {
      Thread.ofVirtual().name("call-" + call.id() + "-meanwhile").start(task);
      say(prompts, Voice.BY_KEY);
    }
    return result(task);
  }

  private static <R> R result(FutureTask<R> task) {
    try {
      return task.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    }
  }

  /** This step of this call, the same after a restart, another when the caller comes again. */
  public Occasion occasion() {
    return new Occasion(call.id(), here.step(), here.steps());
  }

  /** Tells that something went wrong in this step, which goes on all the same. */
  public void troubled(String problem) {
    String step = here.step();
    tell((call, at) -> new Fact.Troubled(call, at, step, problem));
  }

  public boolean knows(VariableName name) {
    return variables.containsKey(name.value());
  }

  public Optional<Value> value(VariableName name) {
    return Optional.ofNullable(variables.get(name.value()));
  }

  public void set(VariableName name, Value value, boolean secret) {
    String step = here.step();
    String shown = secret ? Keypad.HIDDEN : value.written();
    variables.put(name.value(), value);
    tell((call, at) -> new Fact.VariableSet(call, at, step, name.value(), shown));
  }

  public void forget(VariableName name) {
    variables.remove(name.value());
  }

  public Instant now() {
    return rooms.clock().instant();
  }

  public Language language() {
    return new Language(here.language());
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

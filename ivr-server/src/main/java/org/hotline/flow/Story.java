package org.hotline.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hotline.call.Call;
import org.hotline.call.CallEnded;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.call.Position;
import org.hotline.call.ServerStops;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Rooms;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.journal.Fact;
import org.hotline.prompt.PromptName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call's way through its flows: step by step, each boundary kept; what breaks on the way is
 * told and gone round.
 */
final class Story {
  private static final Logger LOG = LoggerFactory.getLogger(Story.class);
  private static final PromptName SORRY = new PromptName("sorry");

  private final FlowsOfCall flows;
  private final Call call;
  private final Scene scene;
  private final Bounds bounds = new Bounds();

  Story(FlowsOfCall flows, Call call, Rooms rooms, Checkpoint here) {
    this.flows = flows;
    this.call = call;
    this.scene = new Scene(call, rooms, flows, here);
  }

  Ending begin() {
    return goOn(flows.standing(here()));
  }

  Ending resume(FlowStep step) {
    Outcome outcome = perform(step, Step::resume);
    return outcome.equals(Outcome.END) ? close(Ending.COMPLETED) : goOn(after(outcome));
  }

  private Ending goOn(Optional<FlowStep> first) {
    Optional<FlowStep> next = first;
    while (next.isPresent() && bounds.allow(scene.keypad().taken())) {
      Outcome outcome = walk(next.get());
      if (outcome.equals(Outcome.END)) {
        return close(Ending.COMPLETED);
      }
      next = after(outcome);
    }
    return giveUp();
  }

  private Optional<FlowStep> after(Outcome outcome) {
    return flows.after(here(), outcome);
  }

  private Position here() {
    return scene.here().position();
  }

  private Outcome walk(FlowStep step) {
    scene.standing().enter(step.id().value());
    String type = step.does().type().word();
    Position in = here();
    scene.tell((call, at) -> new Fact.StepEntered(call, at, in.flow(), in.step(), type));
    if (step.does().destination() == Destination.PERSON) {
      call.voice().meetOthers();
    }
    return perform(step, Step::run);
  }

  private Outcome perform(FlowStep step, BiFunction<Step, Scene, Outcome> act) {
    Checkpoint before = scene.here();
    Outcome outcome = attempt(step, act);
    tellLeft(before.position(), outcome);
    if (scene.here().isBackFrom(before) && !outcome.equals(Outcome.BEGIN)) {
      tellLeft(here(), outcome);
    }
    if (step.does().isConversation(outcome)) {
      scene.standing().talked();
    }
    return outcome;
  }

  private void tellLeft(Position step, Outcome outcome) {
    scene.tell((call, at) -> new Fact.StepLeft(call, at, step.flow(), step.step(), outcome.word()));
  }

  private Outcome attempt(FlowStep step, BiFunction<Step, Scene, Outcome> act) {
    try {
      return act.apply(step.does(), scene);
    } catch (CallEnded gone) {
      throw scene.here().talked() && gone.ending() == Ending.CALLER_HUNG_UP
          ? gone.as(Ending.TALKED)
          : gone;
    } catch (ServerStops stop) {
      throw stop;
    } catch (RuntimeException | Error trouble) {
      return troubled(step, trouble);
    }
  }

  private Outcome troubled(FlowStep step, Throwable trouble) {
    switch (trouble) {
      case VoiceFailed _, Unreachable _ ->
          LOG.warn("call {}: step {} broke off: {}", call.id(), step.id(), trouble.getMessage());
      default -> LOG.error("call {}: step {} broke off", call.id(), step.id(), trouble);
    }
    bounds.trouble();
    String problem =
        Objects.requireNonNullElse(trouble.getMessage(), trouble.getClass().getSimpleName());
    scene.tell((call, at) -> new Fact.Troubled(call, at, step.id().value(), problem));
    return Outcome.FAILED;
  }

  /** Where the flow has no way on, or goes round in circles, the caller hears that we are sorry. */
  private Ending giveUp() {
    try {
      scene.say(List.of(SORRY), Voice.BY_NOTHING);
    } catch (CallEnded | ServerStops end) {
      throw end;
    } catch (RuntimeException mute) {
      LOG.warn("call {}: not even an apology could be said", call.id(), mute);
    }
    return close(Ending.FAILED);
  }

  private Ending close(Ending ending) {
    try {
      call.voice().hangUp();
    } catch (ServerStops stop) {
      throw stop;
    } catch (RuntimeException gone) {
      LOG.debug("call {}: already gone at its end", call.id(), gone);
    }
    return ending;
  }
}

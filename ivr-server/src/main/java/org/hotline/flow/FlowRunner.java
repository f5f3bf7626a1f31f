package org.hotline.flow;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Apology;
import org.hotline.call.Call;
import org.hotline.call.CallEnded;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.connector.Connectors;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Office;
import org.hotline.flow.step.Rooms;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.prompt.Prompts;
import org.hotline.queue.Waiting;

/** Tells calls by their flow: from its start, or from where another life of the server left off. */
public final class FlowRunner {
  private final FlowCatalog catalog;
  private final Rooms rooms;

  public FlowRunner(
      FlowCatalog catalog,
      Prompts prompts,
      Journal journal,
      Checkpoints checkpoints,
      Waiting waiting,
      Connectors connectors,
      Office office,
      InstantSource clock) {
    this.catalog = catalog;
    this.rooms =
        new Rooms(
            prompts,
            journal,
            checkpoints,
            waiting,
            connectors,
            catalog::hours,
            office,
            () -> catalog.inForce().notices(),
            clock);
  }

  /** From the start of the flow that answers the called number. */
  public Ending run(Call call) {
    Optional<Flow> flow = catalog.flowFor(call.arrival().to());
    return flow.isPresent() ? begin(flow.get(), call, start(flow.get(), call)) : refuse(call);
  }

  /** From the start of the flow of this name, which a dialplan asks for. */
  public Ending run(Call call, String name) {
    Optional<Flow> flow = catalog.flow(name);
    return flow.isPresent() ? begin(flow.get(), call, start(flow.get(), call)) : refuse(call);
  }

  /** From the checkpoint; from the flow's start where its step is gone. */
  public Ending resume(Call call, Checkpoint checkpoint) {
    rooms.journal().add(new Fact.Resumed(call.id(), rooms.clock().instant(), checkpoint.step()));
    FlowsOfCall flows = flows();
    Optional<FlowStep> step =
        flows.standing(checkpoint.position()).filter(known -> takesUp(known, checkpoint));
    if (step.isPresent() && flows.know(checkpoint)) {
      return new Story(flows, call, rooms, checkpoint).resume(step.get());
    }
    return elsewhere(catalog.flow(checkpoint.flow()), call, checkpoint);
  }

  /** Whether a conversation, if there is one, is this step's own. */
  private static boolean takesUp(FlowStep step, Checkpoint checkpoint) {
    return checkpoint.conversation().isEmpty() || step.does().destination() == Destination.PERSON;
  }

  /** The flow was rewritten meanwhile; nobody is torn out of a conversation for that. */
  private Ending elsewhere(Optional<Flow> flow, Call call, Checkpoint checkpoint) {
    Optional<Conversation> talk = checkpoint.conversation().filter(call.voice()::takesUp);
    if (talk.isPresent()) {
      return stay(call, talk.get());
    }
    return flow.isPresent()
        ? begin(flow.get(), call, startAgain(flow.get(), checkpoint))
        : run(call);
  }

  private static Ending stay(Call call, Conversation conversation) {
    try {
      call.voice().stayWith(conversation.talk());
      call.voice().hangUp();
      return Ending.COMPLETED;
    } catch (CallEnded gone) {
      throw gone.as(Ending.TALKED);
    }
  }

  private Ending begin(Flow flow, Call call, Checkpoint start) {
    String language = start.language();
    rooms
        .journal()
        .add(
            new Fact.FlowStarted(
                call.id(), rooms.clock().instant(), flow.name(), flow.version(), language));
    return new Story(flows(), call, rooms, start).begin();
  }

  private FlowsOfCall flows() {
    return new FlowsOfCall(catalog.inForce().flows());
  }

  private static Checkpoint start(Flow flow, Call call) {
    return Checkpoint.beginning(call, flow.beginning(Map.of()), flow.language().code());
  }

  /** From the beginning, with what is known of the call already. */
  private static Checkpoint startAgain(Flow flow, Checkpoint before) {
    return before.onward(flow.beginning(before.variables())).in(flow.speaks(before.language()));
  }

  private Ending refuse(Call call) {
    if (catalog.inForce().flows().isEmpty()) {
      call.voice().apologize(Apology.HOUSE_FULL);
      return Ending.FAILED;
    }
    call.voice().apologize(Apology.UNKNOWN_NUMBER);
    return Ending.UNKNOWN_NUMBER;
  }
}

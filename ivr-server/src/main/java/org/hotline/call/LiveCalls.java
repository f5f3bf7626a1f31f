package org.hotline.call;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The calls in hand, each told by a virtual thread of its own, to its end. */
public final class LiveCalls {
  private static final Logger LOG = LoggerFactory.getLogger(LiveCalls.class);

  private record Running(Call call, Thread thread) {}

  private final Map<CallId, Running> running = new ConcurrentHashMap<>();
  private final Switch exchange;
  private final Checkpoints checkpoints;
  private final BiConsumer<CallId, Ending> ended;
  private final int most;

  /**
   * @param ended told once of every call that ended
   */
  public LiveCalls(
      Switch exchange, Checkpoints checkpoints, BiConsumer<CallId, Ending> ended, int most) {
    this.exchange = exchange;
    this.checkpoints = checkpoints;
    this.ended = ended;
    this.most = most;
  }

  /** False when there are as many calls as may be; nothing was begun then. */
  public boolean begin(CallId id, Supplier<Call> call, Script script) {
    if (full()) {
      return false;
    }
    takeUp(id, call, script);
    return true;
  }

  /**
   * Tells a call on this thread, to its end, and returns how it ended; empty when there are as many
   * calls as may be, or this one is in hand already. {@link HandedOver} and {@link ServerStops}
   * reach who asked.
   */
  public Optional<Ending> tellHere(Call call, Script script) {
    Running here = new Running(call, Thread.currentThread());
    return full() || running.putIfAbsent(call.id(), here) != null
        ? Optional.empty()
        : Optional.of(tell(call, script));
  }

  private boolean full() {
    if (running.size() < most) {
      return false;
    }
    LOG.warn("refused a call: {} calls are as many as max.calls allows", most);
    return true;
  }

  /** A call that was here before is never refused; one that is in hand already is left alone. */
  public void takeUp(CallId id, Supplier<Call> call, Script script) {
    running.computeIfAbsent(id, _ -> start(call.get(), script));
  }

  private Running start(Call call, Script script) {
    Thread thread =
        Thread.ofVirtual().name("call-" + call.id()).start(() -> tellApart(call, script));
    return new Running(call, thread);
  }

  public int size() {
    return running.size();
  }

  public Set<CallId> ids() {
    return Set.copyOf(running.keySet());
  }

  public boolean has(CallId call) {
    return running.containsKey(call);
  }

  public Collection<Call> all() {
    return List.copyOf(running.values().stream().map(Running::call).toList());
  }

  /**
   * Leaves every story where it stands; the calls stay in Asterisk for the next life of the server.
   */
  public void stop() {
    running.values().forEach(call -> call.thread().interrupt());
  }

  private void tellApart(Call call, Script script) {
    try {
      tell(call, script);
    } catch (ServerStops | HandedOver left) {
      LOG.debug("the story of {} was left: {}", call.id(), left.getMessage());
    }
  }

  private Ending tell(Call call, Script script) {
    MDC.put("call", call.id().value());
    try {
      Ending ending = run(call, script);
      end(call, ending);
      return ending;
    } catch (ServerStops | HandedOver left) {
      LOG.info("left at its checkpoint: {}", left.getMessage());
      throw left;
    } finally {
      running.remove(call.id());
      MDC.clear();
    }
  }

  private static Ending run(Call call, Script script) {
    try {
      return script.run(call);
    } catch (CallEnded gone) {
      return gone(call, gone);
    } catch (ServerStops | HandedOver left) {
      throw left;
    } catch (RuntimeException | Error broken) {
      LOG.error("the call's story broke", broken);
      call.voice().hangUp();
      return Ending.FAILED;
    }
  }

  /**
   * Where only the switch said so, the channel may be alive after all: nobody is left there in
   * silence.
   */
  private static Ending gone(Call call, CallEnded end) {
    if (!call.mailbox().hungUp()) {
      call.voice().hangUp();
    }
    return end.ending();
  }

  private void end(Call call, Ending ending) {
    exchange.release(call);
    checkpoints.remove(call.id());
    ended.accept(call.id(), ending);
  }
}

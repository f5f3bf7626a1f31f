package org.hotline.call;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The calls in hand, each told by a virtual thread of its own, to its end. */
public final class LiveCalls {
  private static final Logger LOG = LoggerFactory.getLogger(LiveCalls.class);

  private record Running(Call call, Thread thread) {}

  private final Map<CallId, Running> running = new ConcurrentHashMap<>();
  private final Switch house;
  private final Checkpoints checkpoints;
  private final BiConsumer<CallId, Ending> ended;
  private final int most;

  /**
   * @param ended told once of every call that ended
   */
  public LiveCalls(
      Switch house, Checkpoints checkpoints, BiConsumer<CallId, Ending> ended, int most) {
    this.house = house;
    this.checkpoints = checkpoints;
    this.ended = ended;
    this.most = most;
  }

  /** False when the house is full; the caller must then be told so by the switch. */
  public boolean begin(Call call, Script script) {
    if (running.size() >= most) {
      LOG.warn("refused a call: {} calls are as many as max.calls allows", most);
      return false;
    }
    Thread thread =
        Thread.ofVirtual().name("call-" + call.id()).unstarted(() -> tell(call, script));
    if (running.putIfAbsent(call.id(), new Running(call, thread)) == null) {
      thread.start();
    }
    return true;
  }

  public int size() {
    return running.size();
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

  private void tell(Call call, Script script) {
    MDC.put("call", call.id().value());
    try {
      end(call, run(call, script));
    } catch (ServerStops stop) {
      LOG.info("left at its checkpoint");
    } finally {
      running.remove(call.id());
      MDC.clear();
    }
  }

  private static Ending run(Call call, Script script) {
    try {
      return script.run(call);
    } catch (CallEnded gone) {
      return gone.ending();
    } catch (ServerStops stop) {
      throw stop;
    } catch (RuntimeException broken) {
      LOG.error("the call's story broke", broken);
      call.voice().hangUp();
      return Ending.FAILED;
    }
  }

  private void end(Call call, Ending ending) {
    house.release(call);
    checkpoints.remove(call.id());
    ended.accept(call.id(), ending);
  }
}

package org.hotline.redis;

import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.TicketId;

/**
 * The names of everything we keep. The braces make one hash slot of an installation, so that
 * scripts work on a cluster.
 */
public record Keys(String prefix) {
  String ticket(TicketId id) {
    return of("ticket:" + id);
  }

  String tickets() {
    return of("tickets");
  }

  String queue(QueueName name) {
    return of("queue:" + name);
  }

  String agent(AgentId id) {
    return of("agent:" + id);
  }

  String checkpoints() {
    return of("checkpoints");
  }

  String epoch() {
    return of("dispatcher:epoch");
  }

  String fence() {
    return of("offer:fence");
  }

  String lease() {
    return of("lease");
  }

  /** What was learned of each queue. */
  String experience() {
    return of("experience");
  }

  String forcedHours() {
    return of("hours:forced");
  }

  String guessesBy(PhoneNumber caller) {
    return of("admission:" + (caller.withheld() ? "withheld" : caller.digits()));
  }

  String guesses() {
    return of("admission:all");
  }

  /** The facts of one call, a list of JSON lines. */
  String call(CallId call) {
    return call(call.value());
  }

  String call(String id) {
    return of("call:" + id);
  }

  /** All calls by the moment they began, a sorted set. */
  String calls() {
    return of("calls");
  }

  private String of(String name) {
    return "{" + prefix + "}:" + name;
  }
}

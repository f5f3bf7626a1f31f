package org.hotline.queue;

import java.util.Optional;
import org.hotline.promise.Outlook;
import org.hotline.promise.Promise;
import org.hotline.promise.Promises;

/** What one waiting caller may expect, as things stand. */
final class Expectation {
  private final Ticket ticket;
  private final Line line;
  private final Promises promises;
  private final WaitTold told;

  Expectation(Ticket ticket, Line line, Promises promises, WaitTold told) {
    this.ticket = ticket;
    this.line = line;
    this.promises = promises;
    this.told = told;
  }

  /** The caller has come; what is promised at this moment counts. */
  void joined(int place) {
    Optional<Outlook> outlook = outlook();
    Optional<Promise> promise = outlook.flatMap(this::promiseToWhoWaits);
    promise.ifPresent(it -> promises.pledge(ticket.call(), ticket.policy().name(), it));
    told.joined(outlook.map(Outlook::position).orElse(place), promise.map(Promise::latest));
  }

  /** The caller is back from a conversation that broke; nothing is promised anew. */
  void returned() {
    told.returned(outlook().map(Outlook::position).orElse(1));
  }

  /** Who meets an idle agent is promised nothing, but the queue's past begins with the first. */
  private Optional<Promise> promiseToWhoWaits(Outlook outlook) {
    Promise promise = promise(outlook);
    return outlook.idle() ? Optional.empty() : Optional.of(promise);
  }

  /** Empty where nobody at work could take the call, so that nothing can be known. */
  Optional<Outlook> outlook() {
    return line.outlook(ticket);
  }

  Promise promise(Outlook outlook) {
    QueuePolicy policy = ticket.policy();
    return promises.promise(policy.name(), policy.usualCall(), policy.wrapUp(), outlook);
  }
}

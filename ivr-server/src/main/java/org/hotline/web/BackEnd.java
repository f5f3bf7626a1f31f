package org.hotline.web;

import java.time.InstantSource;
import java.util.Optional;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorWatch;
import org.hotline.connector.Reply;

/** One back-end as we know it: how it is described, how it does, and what it answered lately. */
final class BackEnd {
  private final Connector connector;
  private final Exchange exchange;
  private final SecretFiles secrets;
  private final Breaker breaker;
  private final AnswerCache answers;

  BackEnd(
      Connector connector,
      Exchange exchange,
      SecretFiles secrets,
      ConnectorWatch watch,
      InstantSource clock) {
    this.connector = connector;
    this.exchange = exchange;
    this.secrets = secrets;
    this.breaker =
        new Breaker(connector.circuit(), clock, open -> watch.circuit(connector.name(), open));
    this.answers = new AnswerCache(clock);
    watch.circuit(connector.name(), false);
  }

  boolean isDescribedBy(Connector description) {
    return connector.equals(description);
  }

  /** What was answered lately, when the operation may be answered that way. */
  Optional<Reply> kept(Question question) {
    return answers.find(question);
  }

  Reply ask(Question question) {
    Reply reply = breaker.guard(() -> tried(question));
    if (reply instanceof Reply.Found found) {
      question.operation().cache().ifPresent(time -> answers.keep(question, found, time));
    }
    return reply;
  }

  private Reply tried(Question question) {
    try {
      Outgoing outgoing = Outgoing.of(question, connector, secrets);
      return tried(question, outgoing, Deadline.in(connector.timeout()));
    } catch (AskFailed failed) {
      return failed.reply();
    }
  }

  private Reply tried(Question question, Outgoing outgoing, Deadline deadline) {
    Reply reply = once(question, outgoing, deadline);
    for (int tries = connector.tries(question.operation()); tries > 1; tries--) {
      reply = isWorthAnother(reply, deadline) ? once(question, outgoing, deadline) : reply;
    }
    return reply;
  }

  private static boolean isWorthAnother(Reply reply, Deadline deadline) {
    return reply instanceof Reply.Failed failed && failed.why().passing() && !deadline.isOver();
  }

  private Reply once(Question question, Outgoing outgoing, Deadline deadline) {
    try {
      return Verdict.on(exchange.send(outgoing, deadline), question.operation());
    } catch (AskFailed failed) {
      return failed.reply();
    }
  }
}

package org.hotline.web;

import java.util.Map;
import org.hotline.connector.Answers;
import org.hotline.connector.Failure;
import org.hotline.connector.Operation;
import org.hotline.connector.Reply;

/** What an answer means. */
final class Verdict {
  private Verdict() {}

  static Reply on(Heard heard, Operation operation) throws AskFailed {
    if (operation.notFound().contains(heard.status())) {
      return new Reply.NotFound();
    }
    return switch (heard.status() / 100) {
      case 2 -> read(heard, operation);
      case 3 -> refused(Failure.REDIRECTED, heard);
      case 5 -> refused(Failure.ERROR, heard);
      default -> refused(Failure.REFUSED, heard);
    };
  }

  private static Reply refused(Failure why, Heard heard) {
    return new Reply.Failed(why, "the back-end answered with status " + heard.status());
  }

  private static Reply read(Heard heard, Operation operation) throws AskFailed {
    if (operation.answer().isEmpty()) {
      return new Reply.Found(Map.of());
    }
    if (!heard.isJson()) {
      throw new AskFailed(
          Failure.NOT_JSON, "expected an answer of the type application/json, but got another");
    }
    return Answers.read(operation.answer(), JsonText.read(heard.body()));
  }
}

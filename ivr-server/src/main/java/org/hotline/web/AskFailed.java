package org.hotline.web;

import org.hotline.connector.Failure;
import org.hotline.connector.Reply;

/** Asking came to an end without an answer that could be used. */
final class AskFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final Failure why;

  AskFailed(Failure why, String detail) {
    super(detail, null, false, false);
    this.why = why;
  }

  Reply reply() {
    return new Reply.Failed(why, String.valueOf(getMessage()));
  }
}

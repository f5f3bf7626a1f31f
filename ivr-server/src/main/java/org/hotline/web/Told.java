package org.hotline.web;

import org.hotline.connector.Failure;
import org.hotline.connector.Reply;

/** A reply, and what the figures call it. */
record Told(Reply reply, String outcome) {
  static Told fresh(Reply reply) {
    return new Told(reply, reply.word());
  }

  static Told failed(Failure why, String detail) {
    return fresh(new Reply.Failed(why, detail));
  }
}

package org.hotline.queue;

import org.hotline.call.CallId;

/** Names one place in a queue; a caller's place has the name of the call. */
public record TicketId(String value) {
  public static TicketId of(CallId call) {
    return new TicketId(call.value());
  }

  public CallId call() {
    return new CallId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.hotline.call;

/** Names a queue as flows and settings do. */
public record QueueName(String value) {
  @Override
  public String toString() {
    return value;
  }
}

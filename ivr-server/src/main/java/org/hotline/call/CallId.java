package org.hotline.call;

/**
 * Names one call from arrival to record: the id of its caller's channel, so that both are found by
 * one search.
 */
public record CallId(String value) {
  public static CallId of(ChannelId channel) {
    return new CallId(channel.value());
  }

  @Override
  public String toString() {
    return value;
  }
}

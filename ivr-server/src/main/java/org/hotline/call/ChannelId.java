package org.hotline.call;

/**
 * Names one leg in Asterisk; begins with the name of the Asterisk that made it where Asterisk chose
 * it.
 */
public record ChannelId(String value) {
  @Override
  public String toString() {
    return value;
  }
}

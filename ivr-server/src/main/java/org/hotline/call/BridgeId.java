package org.hotline.call;

/** Names one conversation's bridge; chosen by us before it exists. */
public record BridgeId(String value) {
  @Override
  public String toString() {
    return value;
  }
}

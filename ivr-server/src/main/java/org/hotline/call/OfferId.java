package org.hotline.call;

/**
 * Names one offer of a caller to an agent: the fencing token that Redis gave it, never given twice.
 */
public record OfferId(long token) {
  @Override
  public String toString() {
    return Long.toString(token);
  }
}

package org.hotline.call;

/** How a call ended; one name for record, metric and page. */
public enum Ending {
  /** The flow came to its end. */
  COMPLETED("completed"),
  /** The caller hung up in the menu. */
  CALLER_HUNG_UP("caller-hung-up"),
  /** The caller hung up while waiting in a queue. */
  ABANDONED("abandoned"),
  /** The caller hung up after or during a conversation. */
  TALKED("talked"),
  /** No flow answers this number. */
  UNKNOWN_NUMBER("unknown-number"),
  /** There were as many calls as may be. */
  HOUSE_FULL("house-full"),
  /** Something of ours broke. */
  FAILED("failed"),
  /** The call was gone when the server came back. */
  LOST_WHILE_DOWN("lost-while-down"),
  /** Asterisk or the network broke; the caller did not wish it. */
  LINE_LOST("line-lost");

  private final String word;

  Ending(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

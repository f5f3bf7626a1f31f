package org.hotline.flow.step;

import org.hotline.call.Key;

/** How a step ended, by the word under which the flow says where to go then. */
public record Outcome(String word) {
  public static final Outcome NEXT = new Outcome("next");
  public static final Outcome DONE = new Outcome("done");
  public static final Outcome FOUND = new Outcome("found");
  public static final Outcome NOT_FOUND = new Outcome("not-found");
  public static final Outcome FAILED = new Outcome("failed");
  public static final Outcome OTHERWISE = new Outcome("otherwise");
  public static final Outcome OPEN = new Outcome("open");
  public static final Outcome CLOSED = new Outcome("closed");
  public static final Outcome BUSY = new Outcome("busy");
  public static final Outcome NO_ANSWER = new Outcome("no-answer");

  /** The end of the flow; no step is wired to it. */
  public static final Outcome END = new Outcome("end");

  /** At the beginning of another flow. */
  public static final Outcome BEGIN = new Outcome("begin");

  /** A key of a menu. */
  public static Outcome key(Key key) {
    return new Outcome("key " + key);
  }

  /** The first, second... case of a branch that holds. */
  public static Outcome matched(int ordinal) {
    return new Outcome("case " + ordinal);
  }

  @Override
  public String toString() {
    return word;
  }
}

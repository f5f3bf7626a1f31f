package org.hotline.flow;

/** What keeps a call from going round in circles: so many steps in silence, so many troubles. */
public final class Bounds {
  public static final int STEPS_WITHOUT_A_KEY = 200;
  private static final int TROUBLES = 10;

  private int keysSeen;
  private int steps;
  private int troubles;

  /** Counts a step; whether it may still be taken. */
  boolean allow(int keysTaken) {
    steps = keysTaken == keysSeen ? steps + 1 : 1;
    keysSeen = keysTaken;
    return steps <= STEPS_WITHOUT_A_KEY && troubles < TROUBLES;
  }

  void trouble() {
    troubles++;
  }
}

package org.hotline.record;

/**
 * The keys of one step, in order; more than the choices of a menu can be a number of somebody's, so
 * only the last three are shown unless all are asked for.
 */
public record KeysPressed(String keys) {
  public static final KeysPressed NONE = new KeysPressed("");

  private static final int SHOWN = 3;

  KeysPressed and(String key) {
    return new KeysPressed(keys + key);
  }

  @Override
  public String toString() {
    int hidden = Math.max(0, keys.length() - SHOWN);
    return "*".repeat(hidden) + keys.substring(hidden);
  }
}

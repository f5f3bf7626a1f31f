package org.hotline.phone;

/** A steady sound of one pitch: played at one end, looked for at the other. */
public record Tone(int hertz) {
  /** What a caller plays, unless told otherwise. */
  public static final Tone OF_CALLERS = new Tone(1000);

  /** What an agent plays, unless told otherwise; music on hold has lower ones. */
  public static final Tone OF_AGENTS = new Tone(1850);

  public Tone {
    if (hertz < 100 || hertz > 3400) {
      throw new IllegalArgumentException(
          "Expected a tone that a telephone carries, 100 to 3400 Hz, but got " + hertz);
    }
  }

  @Override
  public String toString() {
    return hertz + " Hz";
  }
}

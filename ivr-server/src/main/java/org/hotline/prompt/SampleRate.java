package org.hotline.prompt;

/** A rate at which sounds are kept, with the extension by which Asterisk knows it. */
public enum SampleRate {
  /** What the telephone network carries. */
  NARROW(8_000, "wav"),
  /** What a wideband telephone hears. */
  WIDE(16_000, "wav16");

  private final int hertz;
  private final String extension;

  SampleRate(int hertz, String extension) {
    this.hertz = hertz;
    this.extension = extension;
  }

  public int hertz() {
    return hertz;
  }

  public String extension() {
    return extension;
  }
}

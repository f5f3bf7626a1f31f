package org.hotline.prompt;

/** A sound could not be made; the prompt is missing until the reason is gone. */
public final class SoundNotMade extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SoundNotMade(String message) {
    super(message);
  }

  public SoundNotMade(String message, Throwable cause) {
    super(message, cause);
  }
}

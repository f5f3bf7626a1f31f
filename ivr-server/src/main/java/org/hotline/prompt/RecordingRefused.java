package org.hotline.prompt;

/** A recording cannot be used; the message says what is expected of one. */
public final class RecordingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordingRefused(String message) {
    super(message);
  }

  RecordingRefused(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.hotline.prompt;

/** What is wrong with a prompt, and where; lines and columns count from 1. */
public record PromptMistake(String file, int line, int column, String message) {
  /** A mistake of the file as a whole. */
  public static PromptMistake of(String file, String message) {
    return at(Place.of(file), message);
  }

  public static PromptMistake at(Place place, String message) {
    return new PromptMistake(place.file(), place.line(), place.column(), message);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}

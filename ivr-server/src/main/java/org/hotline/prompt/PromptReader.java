package org.hotline.prompt;

/** Where the catalogue's texts and recordings come from. */
public interface PromptReader {
  /** Reads everything afresh; what is wrong is among the mistakes, never thrown. */
  PromptReading read();
}

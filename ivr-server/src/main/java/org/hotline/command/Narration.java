package org.hotline.command;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on the terminal what happens, each line with the seconds since the beginning. */
final class Narration {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Narration(PrintStream out) {
    this.out = out;
  }

  synchronized void tell(String what) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(String.format(Locale.ROOT, "%7.2f s  %s", seconds, what));
  }
}

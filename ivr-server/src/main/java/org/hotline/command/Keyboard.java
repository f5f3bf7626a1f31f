package org.hotline.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** The keys of a terminal as those of a telephone: each counts at once, without Enter. */
final class Keyboard implements AutoCloseable {
  private Keyboard() {}

  /** Where there is a terminal, calls with each key that is typed. */
  static Keyboard open(Consumer<String> pressed) {
    Keyboard keyboard = new Keyboard();
    if (isTerminal()) {
      keyboard.mode("-icanon", "-echo");
      Thread.ofPlatform().daemon().name("keyboard").start(() -> read(pressed));
    }
    return keyboard;
  }

  @Override
  public void close() {
    if (isTerminal()) {
      mode("icanon", "echo");
    }
  }

  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  private static void read(Consumer<String> pressed) {
    try {
      for (int typed = System.in.read(); typed >= 0; typed = System.in.read()) {
        if ("0123456789*#".indexOf(typed) >= 0) {
          pressed.accept(String.valueOf((char) typed));
        }
      }
    } catch (IOException closed) {
      // the terminal is gone; the call goes on
    }
  }

  private void mode(String... settings) {
    ProcessBuilder stty = new ProcessBuilder("stty");
    stty.command().addAll(List.of(settings));
    try {
      stty.inheritIO().start().waitFor();
    } catch (IOException missing) {
      // without stty each key needs Enter
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}

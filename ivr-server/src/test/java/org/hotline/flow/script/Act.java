package org.hotline.flow.script;

/** What a scripted caller does next. */
sealed interface Act {
  record Hears(String prompt) implements Act {}

  record Presses(String keys) implements Act {}

  /** Lets one wait for a key go by. */
  record Waits() implements Act {}

  record HangsUp() implements Act {}
}

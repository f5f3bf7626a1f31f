package org.hotline.call;

/** How dialling a number outside went. */
public sealed interface Dialled {
  /** The far end answered; connect it with {@link Voice#connect}. */
  record Answered(Talk talk) implements Dialled {}

  record Busy() implements Dialled {}

  record NoAnswer() implements Dialled {}

  /** The number is not allowed by this installation's settings. */
  record Refused() implements Dialled {}

  record Failed(HangupCause cause) implements Dialled {}
}

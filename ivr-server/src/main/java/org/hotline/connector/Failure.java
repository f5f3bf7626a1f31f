package org.hotline.connector;

/** Why a back-end could not be asked, or its answer not be used. */
public enum Failure {
  SLOW("slow", true, false),
  UNREACHABLE("unreachable", true, true),
  /** The back-end says that it is broken (5xx). */
  ERROR("error", true, true),
  /** The back-end will not have the request (4xx). */
  REFUSED("refused", false, false),
  REDIRECTED("redirected", false, false),
  TOO_LARGE("too-large", true, false),
  /** Not JSON, by its own word or in truth. */
  NOT_JSON("not-json", true, false),
  /** JSON that lacks what was expected, or has it of another type. */
  WRONG_ANSWER("wrong-answer", true, false),
  CIRCUIT_OPEN("circuit-open", false, false),
  FORBIDDEN_HOST("forbidden-host", false, false),
  /** A private address that the connector does not allow. */
  FORBIDDEN_ADDRESS("forbidden-address", false, false),
  UNFIT_ARGUMENT("unfit-argument", false, false),
  UNKNOWN_OPERATION("unknown-operation", false, false),
  NO_SECRET("no-secret", false, false);

  private final String word;
  private final boolean ailing;
  private final boolean passing;

  Failure(String word, boolean ailing, boolean passing) {
    this.word = word;
    this.ailing = ailing;
    this.passing = passing;
  }

  public String word() {
    return word;
  }

  /** Whether it speaks against the health of the back-end. */
  public boolean ailing() {
    return ailing;
  }

  /** Whether a second try may succeed. */
  public boolean passing() {
    return passing;
  }
}

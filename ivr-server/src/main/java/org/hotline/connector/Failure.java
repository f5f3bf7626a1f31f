package org.hotline.connector;

/** Why a back-end could not be asked, or its answer not be used. */
public enum Failure {
  SLOW("slow", false),
  UNREACHABLE("unreachable", true),
  /** The back-end says that it is broken (5xx). */
  ERROR("error", true),
  /** The back-end will not have the request (4xx). */
  REFUSED("refused", false),
  REDIRECTED("redirected", false),
  TOO_LARGE("too-large", false),
  /** Not JSON, by its own word or in truth. */
  NOT_JSON("not-json", false),
  /** JSON that lacks what was expected, or has it of another type. */
  WRONG_ANSWER("wrong-answer", false),
  CIRCUIT_OPEN("circuit-open", false),
  FORBIDDEN_HOST("forbidden-host", false),
  /** A private address that the connector does not allow. */
  FORBIDDEN_ADDRESS("forbidden-address", false),
  UNFIT_ARGUMENT("unfit-argument", false),
  UNKNOWN_OPERATION("unknown-operation", false),
  NO_SECRET("no-secret", false);

  private final String word;
  private final boolean passing;

  Failure(String word, boolean passing) {
    this.word = word;
    this.passing = passing;
  }

  public String word() {
    return word;
  }

  /** Whether a second try may succeed. */
  public boolean passing() {
    return passing;
  }
}

package org.hotline.connector;

/** Whether an operation only reads, or changes something at the back-end. */
public enum OperationKind {
  LOOKUP("lookup"),
  SUBMIT("submit");

  private final String word;

  OperationKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

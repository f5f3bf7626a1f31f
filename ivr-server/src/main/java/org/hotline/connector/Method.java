package org.hotline.connector;

/** The methods of HTTP that operations use. */
public enum Method {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE;

  public boolean carriesBody() {
    return this != GET && this != DELETE;
  }

  /** A search may need a body and so a POST; a write is never a GET. */
  public boolean suits(OperationKind kind) {
    return switch (kind) {
      case LOOKUP -> this == GET || this == POST;
      case SUBMIT -> this != GET;
    };
  }

  public static Method usual(OperationKind kind) {
    return switch (kind) {
      case LOOKUP -> GET;
      case SUBMIT -> POST;
    };
  }
}

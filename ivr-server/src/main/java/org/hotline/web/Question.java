package org.hotline.web;

import org.hotline.connector.Occasion;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.connector.Request;

/** What is asked, and why; shows nothing of the values. */
record Question(OperationName name, Operation operation, Request request, Occasion occasion) {
  @Override
  public String toString() {
    return name.toString();
  }
}

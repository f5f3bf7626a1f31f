package org.hotline.flow.mistake;

/** Whether a mistake keeps a flow from going live. */
public enum Severity {
  ERROR,
  WARNING
}

package org.hotline.flow;

/** Where call flows come from. */
public interface FlowSource {
  Reading read();

  /** Differs when something was written since; reads no more than it must. */
  String fingerprint();
}

package org.hotline.flow.step;

/** What a step brings the caller to, if all goes well. */
public enum Destination {
  ANOTHER_STEP,
  PERSON,
  CALLER_FLOW,
  END
}

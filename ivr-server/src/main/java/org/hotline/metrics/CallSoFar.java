package org.hotline.metrics;

import java.time.Instant;

/**
 * What the figures must know of a call.
 *
 * @param since when its present request began: with the call, or when the one before was solved
 */
record CallSoFar(
    String flow, String stepType, String queue, Instant since, boolean solved, boolean person) {
  static final String NOT_KNOWN = "unknown";
  static final CallSoFar UNKNOWN = begun(Instant.EPOCH);

  static CallSoFar begun(Instant at) {
    return new CallSoFar(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, at, false, false);
  }

  /** The first flow is the one that answered. */
  CallSoFar in(String answering) {
    return flow.equals(NOT_KNOWN)
        ? new CallSoFar(answering, stepType, queue, since, solved, person)
        : this;
  }

  CallSoFar at(String type) {
    return new CallSoFar(flow, type, queue, since, solved, person);
  }

  CallSoFar waitingIn(String name) {
    return new CallSoFar(flow, stepType, name, since, solved, true);
  }

  CallSoFar solvedAt(Instant at) {
    return new CallSoFar(flow, stepType, queue, at, true, person);
  }

  /** Somebody has to see to the call, now or later. */
  CallSoFar withPerson() {
    return new CallSoFar(flow, stepType, queue, since, solved, true);
  }

  boolean isKnown() {
    return !since.equals(Instant.EPOCH);
  }

  /** How far the menu came on its own. */
  String containment() {
    if (person) {
      return "person";
    }
    return solved ? "solved" : "gone";
  }
}

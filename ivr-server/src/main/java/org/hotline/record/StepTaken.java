package org.hotline.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One step of the way through the flow: what was keyed in it, and how it ended. */
public record StepTaken(
    String flow,
    String step,
    String type,
    Instant entered,
    Optional<Instant> left,
    KeysPressed keys,
    Map<String, KeysPressed> variables,
    int silences,
    int wrongEntries,
    Optional<String> outcome) {

  static StepTaken entered(String flow, String step, String type, Instant at) {
    return new StepTaken(
        flow, step, type, at, Optional.empty(), KeysPressed.NONE, Map.of(), 0, 0, Optional.empty());
  }

  boolean is(String ofFlow, String named) {
    return flow.equals(ofFlow) && step.equals(named);
  }

  StepTaken withKey(String key) {
    return new StepTaken(
        flow, step, type, entered, left, keys.and(key), variables, silences, wrongEntries, outcome);
  }

  StepTaken withVariable(String name, String value) {
    Map<String, KeysPressed> more = new LinkedHashMap<>(variables);
    more.put(name, new KeysPressed(value));
    return new StepTaken(
        flow, step, type, entered, left, keys, more, silences, wrongEntries, outcome);
  }

  StepTaken withSilence() {
    return new StepTaken(
        flow, step, type, entered, left, keys, variables, silences + 1, wrongEntries, outcome);
  }

  StepTaken withWrongEntry() {
    return new StepTaken(
        flow, step, type, entered, left, keys, variables, silences, wrongEntries + 1, outcome);
  }

  StepTaken left(Instant at, String how) {
    return new StepTaken(
        flow,
        step,
        type,
        entered,
        Optional.of(at),
        keys,
        variables,
        silences,
        wrongEntries,
        Optional.of(how));
  }
}

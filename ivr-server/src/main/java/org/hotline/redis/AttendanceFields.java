package org.hotline.redis;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentState;
import org.hotline.agent.Attendance;
import org.hotline.agent.Duty;
import org.hotline.agent.Rest;

/** An agent's attendance as fields of a hash; what another version did not write is as usual. */
final class AttendanceFields {
  private AttendanceFields() {}

  static Map<String, String> of(Attendance attendance) {
    return Map.of(
        "duty", attendance.duty().state().word(),
        "duty-reason", attendance.duty().reason(),
        "misses", String.valueOf(attendance.misses()),
        "rest", attendance.rest().map(rest -> rest.state().word()).orElse(""),
        "rest-reason", attendance.rest().map(Rest::reason).orElse(""),
        "rest-until", attendance.rest().map(rest -> rest.until().toString()).orElse(""));
  }

  static Attendance read(Map<String, String> fields) {
    return new Attendance(
        new Duty(
            AgentState.of(fields.getOrDefault("duty", Duty.READY.state().word())),
            fields.getOrDefault("duty-reason", Duty.READY.reason())),
        Integer.parseInt(fields.getOrDefault("misses", "0")),
        rest(fields));
  }

  private static Optional<Rest> rest(Map<String, String> fields) {
    String state = fields.getOrDefault("rest", "");
    return state.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rest(
                AgentState.of(state),
                fields.getOrDefault("rest-reason", ""),
                Instant.parse(fields.getOrDefault("rest-until", Instant.EPOCH.toString()))));
  }
}

package org.hotline.phone;

import java.util.Map;
import java.util.stream.IntStream;

/** The ports of one hotline under test, and those that its trunk may call from. */
public record HotlinePorts(
    int sip, int rtpFirst, int http, int asterisk, int redis, int trunk, int second) {
  private static final int RTP = 2_000;

  /** Free ports, no two the same: none is taken yet when the next is looked for. */
  static HotlinePorts free() {
    HotlinePorts ports = any();
    while (!ports.differ()) {
      ports = any();
    }
    return ports;
  }

  private static HotlinePorts any() {
    return new HotlinePorts(
        FreePorts.one(),
        FreePorts.first(RTP),
        FreePorts.one(),
        FreePorts.one(),
        FreePorts.one(),
        FreePorts.one(),
        FreePorts.one());
  }

  private boolean differ() {
    return IntStream.of(sip, http, asterisk, redis, trunk, second).distinct().count() == 6
        && IntStream.of(sip, trunk, second).noneMatch(this::isForSound);
  }

  private boolean isForSound(int port) {
    return port >= rtpFirst && port < rtpFirst + RTP;
  }

  /** As settings of hotline.conf. */
  Map<String, String> settings() {
    return Map.of(
        "sip.port", String.valueOf(sip),
        "rtp.first", String.valueOf(rtpFirst),
        "rtp.last", String.valueOf(rtpFirst + RTP - 1),
        "http.port", String.valueOf(http),
        "asterisk.http.port", String.valueOf(asterisk),
        "redis.port", String.valueOf(redis),
        "trunk.match", "127.0.0.1:" + trunk + ",127.0.0.1:" + second,
        "trunk.uri", "sip:127.0.0.1:" + trunk);
  }

  NetworkPlan network() {
    return new NetworkPlan("127.0.0.1", trunk, "127.0.0.1:" + sip);
  }
}

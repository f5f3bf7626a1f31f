package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hotline.asterisk.ari.AriAddress;

/** The directory that a telephone network lives in, filled by the script that knows how. */
final class NetworkHome {
  private static final int LINES = 1000;

  private NetworkHome() {}

  static void make(ServiceRoom room, NetworkPlan plan, AriAddress ari) {
    ProcessBuilder script =
        new ProcessBuilder(
                room.checkout().resolve("docker/telephone-network/home").toString(),
                room.home().toString())
            .redirectErrorStream(true);
    script.environment().putAll(settings(plan, ari));
    try {
      Process process = script.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int result = process.waitFor();
      if (result != 0) {
        throw new IllegalStateException(
            "expected a home for the telephone network, but it could not be made: " + said);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while making the telephone network", stop);
    }
  }

  private static Map<String, String> settings(NetworkPlan plan, AriAddress ari) {
    int rtp = FreePorts.first(2 * LINES);
    return Map.of(
        "HOTLINE_BIND_ADDRESS", plan.address(),
        "HOTLINE_SIP_PORT", String.valueOf(plan.sipPort()),
        "HOTLINE_RTP_FIRST", String.valueOf(rtp),
        "HOTLINE_RTP_LAST", String.valueOf(rtp + 2 * LINES - 1),
        "HOTLINE_ASTERISK_HTTP_PORT", String.valueOf(ari.port()),
        "HOTLINE_ARI_PASSWORD", ari.password(),
        "HOTLINE_TRUNK_URI", "sip:" + plan.hotline(),
        "HOTLINE_TRUNK_MATCH", "",
        "HOTLINE_FALLBACK_NUMBER", "");
  }
}

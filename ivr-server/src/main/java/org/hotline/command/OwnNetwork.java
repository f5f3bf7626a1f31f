package org.hotline.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.phone.FreePorts;
import org.hotline.phone.NetworkPlan;
import org.hotline.phone.ServiceRoom;
import org.hotline.phone.TelephoneNetwork;
import org.hotline.phone.TemporaryHome;
import org.hotline.settings.Settings;

/** A telephone network beside the hotline of this machine, for as long as a command runs. */
record OwnNetwork(TelephoneNetwork network, TemporaryHome home) implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern OURS = Pattern.compile("127\\.0\\.0\\.1:([0-9]{1,5})");

  /** One that the hotline takes for its trunk. */
  static OwnNetwork trunk(Settings settings, Map<String, String> environment) {
    return start(settings, environment, trunkPort(settings.sip().trunkMatch()));
  }

  /** One from which only who has a password gets in. */
  static OwnNetwork telephones(Settings settings, Map<String, String> environment) {
    return start(settings, environment, FreePorts.one());
  }

  @Override
  public void close() {
    network.close();
    home.close();
  }

  private static OwnNetwork start(Settings settings, Map<String, String> environment, int port) {
    ServiceRoom.needRoot();
    TemporaryHome home = TemporaryHome.make("hotline-telephones");
    ServiceRoom room =
        new ServiceRoom(
            Path.of(given(environment, "HOTLINE_ROOT")),
            Path.of(environment.getOrDefault("HOTLINE_APP", "/srv/app")),
            home.directory());
    String bind = settings.sip().bind();
    String hotline = (bind.equals("0.0.0.0") ? LOOPBACK : bind) + ":" + settings.sip().port();
    return new OwnNetwork(
        TelephoneNetwork.start(room, new NetworkPlan(LOOPBACK, port, hotline)), home);
  }

  private static int trunkPort(String trunkMatch) {
    OptionalInt free =
        Arrays.stream(trunkMatch.split(","))
            .map(entry -> OURS.matcher(entry.strip()))
            .filter(Matcher::matches)
            .mapToInt(entry -> Integer.parseInt(entry.group(1)))
            .filter(FreePorts::isFree)
            .findFirst();
    return free.orElseThrow(
        () ->
            new Misused(
                "expected trunk.match to name a free port of this machine, such as 127.0.0.1:5070,"
                    + " but it is \""
                    + trunkMatch
                    + "\"; does another call run?"));
  }

  private static String given(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new Misused(name + " is not set; please use the script: ./hotline call NUMBER");
    }
    return value;
  }
}

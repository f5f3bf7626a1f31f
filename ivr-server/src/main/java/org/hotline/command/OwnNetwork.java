package org.hotline.command;

import java.nio.file.Path;
import java.util.Map;
import org.hotline.phone.FreePorts;
import org.hotline.phone.HeldPort;
import org.hotline.phone.NetworkPlan;
import org.hotline.phone.ServiceRoom;
import org.hotline.phone.TelephoneNetwork;
import org.hotline.phone.TemporaryHome;
import org.hotline.settings.Settings;

/** A telephone network beside the hotline of this machine, for as long as a command runs. */
record OwnNetwork(TelephoneNetwork network, TemporaryHome home, HeldPort port)
    implements AutoCloseable {
  private static final String NAME = "hotline-telephones";
  private static final String LOOPBACK = "127.0.0.1";

  /** One that the hotline takes for its trunk. */
  static OwnNetwork trunk(Settings settings, Map<String, String> environment) {
    prepare();
    return start(settings, environment, TrunkPort.of(settings.sip().trunkMatch()));
  }

  /** One from which only who has a password gets in. */
  static OwnNetwork telephones(Settings settings, Map<String, String> environment) {
    prepare();
    return start(settings, environment, any());
  }

  @Override
  public void close() {
    try (port;
        home) {
      network.close();
    }
  }

  private static void prepare() {
    ServiceRoom.needRoot();
    TemporaryHome.removeLeft(NAME);
  }

  private static HeldPort any() {
    return HeldPort.take(FreePorts.one()).orElseGet(OwnNetwork::any);
  }

  /** What does not come up leaves nothing behind. */
  private static OwnNetwork start(
      Settings settings, Map<String, String> environment, HeldPort port) {
    TemporaryHome home = TemporaryHome.make(NAME);
    try {
      return new OwnNetwork(network(settings, environment, port, home), home, port);
    } catch (RuntimeException failed) {
      try (port;
          home) {
        throw failed;
      }
    }
  }

  private static TelephoneNetwork network(
      Settings settings, Map<String, String> environment, HeldPort port, TemporaryHome home) {
    ServiceRoom room =
        new ServiceRoom(
            Path.of(given(environment, "HOTLINE_ROOT")),
            Path.of(environment.getOrDefault("HOTLINE_APP", "/srv/app")),
            home.directory());
    String bind = settings.sip().bind();
    String hotline = (bind.equals("0.0.0.0") ? LOOPBACK : bind) + ":" + settings.sip().port();
    return TelephoneNetwork.start(room, new NetworkPlan(LOOPBACK, port.number(), hotline));
  }

  private static String given(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new Misused(name + " is not set; please use the script: ./hotline call NUMBER");
    }
    return value;
  }
}

package org.hotline.phone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** An agent's telephone that registers, by SIPp, and goes without a word, as at a power cut. */
public final class BareTelephone implements AutoCloseable {
  private final TemporaryHome home;
  private final Process sipp;

  private BareTelephone(TemporaryHome home, Process sipp) {
    this.home = home;
    this.sipp = sipp;
  }

  static BareTelephone register(HotlineHome hotline, String account, String password)
      throws IOException {
    TemporaryHome home = TemporaryHome.make("hotline-telephone");
    Files.writeString(home.resolve("telephone.xml"), scenario());
    ServiceRoom room = Machine.here().room(home.directory());
    Path output = home.resolve("sipp.out");
    return new BareTelephone(home, room.start(output, command(hotline.ports(), account, password)));
  }

  public void vanishes() {
    Endings.kill(sipp);
  }

  @Override
  public void close() {
    vanishes();
    home.close();
  }

  private static List<String> command(HotlinePorts ports, String account, String password) {
    return List.of(
        "sipp",
        "127.0.0.1:" + ports.sip(),
        "-sf",
        "/srv/data/telephone.xml",
        "-s",
        account,
        "-au",
        account,
        "-ap",
        password,
        "-i",
        "127.0.0.1",
        "-p",
        String.valueOf(FreePorts.one()),
        "-m",
        "1",
        "-aa",
        "-nostdin");
  }

  private static String scenario() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(BareTelephone.class.getResourceAsStream("/sipp/telephone.xml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

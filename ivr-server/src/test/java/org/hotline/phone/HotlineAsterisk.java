package org.hotline.phone;

import java.io.IOException;

/** The hotline's Asterisk, which can die and come back. */
final class HotlineAsterisk implements AutoCloseable {
  private final Machine machine;
  private final HotlineHome home;
  private AsteriskProcess process;

  private HotlineAsterisk(Machine machine, HotlineHome home) throws IOException {
    this.machine = machine;
    this.home = home;
    this.process = launch(machine, home);
  }

  static HotlineAsterisk start(Machine machine, HotlineHome home) throws IOException {
    return new HotlineAsterisk(machine, home);
  }

  /** It dies, what is told happens, and it is there again. */
  void isAwayWhile(Runnable story) throws IOException {
    process.kill();
    try {
      story.run();
    } finally {
      process = launch(machine, home);
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private static AsteriskProcess launch(Machine machine, HotlineHome home) throws IOException {
    ServiceRoom room = machine.room(home.directory());
    return AsteriskProcess.start(room, "/srv/data/etc/asterisk/asterisk.conf", home.ari());
  }
}

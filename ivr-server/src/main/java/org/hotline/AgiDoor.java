package org.hotline;

import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.asterisk.agi.AgiFiles;
import org.hotline.asterisk.agi.AgiLimits;
import org.hotline.asterisk.agi.AgiReception;
import org.hotline.asterisk.agi.AgiServer;
import org.hotline.asterisk.agi.Findings;
import org.hotline.asterisk.agi.KeyEar;
import org.hotline.journal.Journal;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;

/** The way in for calls of other dialplans; shut unless the settings name a port. */
final class AgiDoor implements AutoCloseable {
  /** Whoever has not said yet what is wanted does not count as a call. */
  private static final int NOT_YET_CALLS = 500;

  private static final Duration GREETING = Duration.ofSeconds(5);

  private final Settings settings;
  private final Findings findings = new Findings();
  private Optional<AgiServer> server = Optional.empty();

  AgiDoor(Settings settings, Journal journal) {
    this.settings = settings;
    journal.addReader(findings);
  }

  void open(AgiReception reception, KeyEar ear, InstantSource clock) {
    server = settings.agi().map(agi -> server(agi, reception, ear, clock));
    server.ifPresent(AgiServer::open);
  }

  @Override
  public void close() {
    server.ifPresent(AgiServer::close);
  }

  private AgiServer server(
      Settings.Agi agi, AgiReception reception, KeyEar ear, InstantSource clock) {
    ServerSocket entrance = AgiServer.entrance(agi.bind().host(), agi.bind().port());
    AgiFiles files =
        new AgiFiles(
            settings.asterisk().sounds().toString(), settings.asterisk().recordings().toString());
    AgiLimits limits = new AgiLimits(settings.mostCalls() + NOT_YET_CALLS, GREETING);
    return new AgiServer(entrance, reception, findings, files, demanded(agi), ear, limits, clock);
  }

  private static Predicate<String> demanded(Settings.Agi agi) {
    Optional<Secret> secret = agi.secret();
    return said -> secret.isEmpty() || secret.get().matches(said);
  }
}

package org.hotline;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import org.hotline.asterisk.ari.AccountBook;
import org.hotline.asterisk.ari.AgentTelephones;
import org.hotline.asterisk.ari.AriAddress;
import org.hotline.asterisk.ari.AriCensus;
import org.hotline.asterisk.ari.AriClient;
import org.hotline.asterisk.ari.AriEntrance;
import org.hotline.asterisk.ari.AriSwitch;
import org.hotline.asterisk.ari.Legs;
import org.hotline.asterisk.ari.Overheard;
import org.hotline.asterisk.ari.Rivalry;
import org.hotline.asterisk.ari.SipAccounts;
import org.hotline.asterisk.ari.SoundFiles;
import org.hotline.asterisk.ari.TelephonePasswords;
import org.hotline.settings.Settings;

/** All that speaks with Asterisk. */
final class Telephony implements AutoCloseable {
  final AriSwitch exchange;
  final AriCensus census;
  final AgentTelephones telephones;
  final AccountBook accounts;
  final Overheard overheard;
  final Outage outage = new Outage(InstantSource.system());

  private final AriClient client;
  private final Rivalry rivalry = new Rivalry(InstantSource.system());
  private volatile boolean connected;
  private volatile Runnable back = () -> {};

  Telephony(
      Vertx vertx,
      Settings settings,
      AriEntrance.Reception reception,
      BiConsumer<String, Duration> latency) {
    Legs legs = new Legs();
    AriEntrance entrance = new AriEntrance(legs, reception);
    client = new AriClient(vertx, address(settings), entrance, this::changed, latency);
    overheard = new Overheard(client, legs);
    client.overhear(overheard);
    SoundFiles sounds = new SoundFiles(settings.asterisk().sounds().toString());
    exchange = new AriSwitch(client, legs, settings.transfers().allowed(), sounds);
    census = new AriCensus(client, legs);
    telephones = new AgentTelephones(client, legs, exchange);
    accounts =
        new AccountBook(
            new SipAccounts(client, passwords(settings)),
            reception::telephone,
            InstantSource.system());
  }

  /**
   * @param whenBack called each time Asterisk has come (back), on the event loop
   */
  void open(Runnable whenBack) {
    back = whenBack;
    client.open();
  }

  /** Takes our name in Asterisk back; false when that was tried a moment ago. */
  boolean insists() {
    if (rivalry.isLost()) {
      return false;
    }
    client.listenAgain();
    return true;
  }

  boolean connected() {
    return connected;
  }

  @Override
  public void close() {
    client.close();
  }

  private void changed(boolean now) {
    connected = now;
    if (now) {
      back.run();
    } else {
      outage.begins();
    }
  }

  private static TelephonePasswords passwords(Settings settings) {
    return new TelephonePasswords(settings.directories().secrets());
  }

  private static AriAddress address(Settings settings) {
    return new AriAddress(
        settings.asterisk().http().host(),
        settings.asterisk().http().port(),
        settings.asterisk().user(),
        settings.asterisk().password().value());
  }
}

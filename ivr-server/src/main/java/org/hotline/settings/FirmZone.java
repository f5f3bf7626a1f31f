package org.hotline.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/** The firm's time zone, for commands that work without an installation and its settings. */
public final class FirmZone {
  private static final ZoneId USUAL = ZoneId.of(SettingKey.TIME_ZONE.usual());

  private FirmZone() {}

  /** The usual one where none is told, or one that the server would refuse. */
  public static ZoneId of(Map<String, String> environment) {
    try {
      String told = environment.get(SettingKey.TIME_ZONE.variable());
      return told == null ? USUAL : ZoneId.of(told);
    } catch (DateTimeException unknown) {
      return USUAL;
    }
  }
}

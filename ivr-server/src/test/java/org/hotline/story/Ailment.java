package org.hotline.story;

import java.util.Locale;

/** What a back-end can suffer from. */
enum Ailment {
  /** Nobody listens at its door. */
  CLOSED,
  /** Connections are neither taken nor refused. */
  SWALLOWED,
  /** Connects, and says nothing to our first word of TLS. */
  MUTE,
  BREAKS_OFF,
  LIES,
  SILENT,
  /** One byte now and then. */
  TRICKLES,
  HUGE,
  /** Answers well, but takes its time, while what is said meanwhile has no end. */
  LATE;

  /** As a connector, in paths and in the names of flows. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

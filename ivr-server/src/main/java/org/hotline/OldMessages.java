package org.hotline;

import java.time.Duration;
import java.time.InstantSource;
import org.hotline.record.MessageFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages of callers that have been kept for as long as the settings allow. */
record OldMessages(MessageFiles files, Duration retention, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(OldMessages.class);

  void forget() {
    int forgotten = files.removeOlderThan(clock.instant().minus(retention));
    LOG.info("{} messages of callers were older than retention.days", forgotten);
  }
}

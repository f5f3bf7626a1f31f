package org.hotline.asterisk.ari;

import io.vertx.core.http.UpgradeRejectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said of an Asterisk that does not let us in: once, until all sockets are in again. */
final class Complaint {
  private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);

  private final AriAddress address;
  private boolean made;

  Complaint(AriAddress address) {
    this.address = address;
  }

  void about(Throwable cause) {
    if (!made) {
      made = true;
      LOG.error(sentence(cause));
    }
  }

  void isSettled() {
    made = false;
  }

  private String sentence(Throwable cause) {
    if (cause instanceof UpgradeRejectedException rejected && rejected.getStatus() == 401) {
      return "Asterisk at %s refuses our password: make secrets/ari-password and ari.conf agree; trying on"
          .formatted(address);
    }
    return "Asterisk at %s cannot be reached (%s): is it running, and is asterisk.http.port right? Trying on"
        .formatted(address, cause.getMessage());
  }
}

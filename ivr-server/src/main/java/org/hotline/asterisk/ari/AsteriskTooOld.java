package org.hotline.asterisk.ari;

/** The Asterisk at hand must not be used. */
public final class AsteriskTooOld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AsteriskTooOld(AsteriskVersion version) {
    super(
        "expected Asterisk %s or newer, but this one is %s: upgrade it; older ones lose calls under load and can be broken into"
            .formatted(AsteriskVersion.OLDEST, version));
  }
}

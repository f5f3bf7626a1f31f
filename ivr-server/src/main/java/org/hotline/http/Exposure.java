package org.hotline.http;

import java.util.Optional;
import org.hotline.settings.Endpoint;

/** Who can reach the pages from elsewhere, and what to do about it. */
record Exposure(Endpoint pages) {
  Optional<String> warning() {
    return pages.isOfThisMachineOnly() ? Optional.empty() : Optional.of(sentence());
  }

  private String sentence() {
    return "other machines can reach the pages on %s (bind.address) in plain HTTP: /metrics, /health and /ready without a password, /api with its token unencrypted; let a firewall keep http.port to your own network, or put a proxy with TLS before it"
        .formatted(pages);
  }
}

package org.hotline.asterisk.ari;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where Asterisk's REST interface is, and as whom we speak to it. */
public record AriAddress(String host, int port, String user, String password) {
  /** The header by which Asterisk knows us. */
  public String authorization() {
    byte[] plain = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(plain);
  }

  @Override
  public String toString() {
    return user + "@" + host + ":" + port;
  }
}

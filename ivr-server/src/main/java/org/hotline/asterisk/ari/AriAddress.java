package org.hotline.asterisk.ari;

/** Where Asterisk's REST interface is, and as whom we speak to it. */
public record AriAddress(String host, int port, String user, String password) {
  @Override
  public String toString() {
    return user + "@" + host + ":" + port;
  }
}

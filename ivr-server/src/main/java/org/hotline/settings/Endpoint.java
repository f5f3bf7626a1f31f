package org.hotline.settings;

import java.util.regex.Pattern;

/** A host and a port to connect to or to listen on. */
public record Endpoint(String host, int port) {
  private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.[0-9]{1,3}){3}");

  public boolean isOfThisMachineOnly() {
    return LOOPBACK.matcher(host).matches();
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}

package org.hotline.connector;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a back-end is; nothing that is asked can leave this origin.
 *
 * @param host a name, or an address without brackets
 * @param path what every path begins with, without a slash at its end
 */
public record BaseUrl(boolean secure, String host, int port, String path) {
  /** Begins its last part with a letter, so that no number in disguise passes for a name. */
  private static final String NAME = "(?:[A-Za-z0-9-]{1,63}\\.)*[A-Za-z][A-Za-z0-9-]{0,62}";

  private static final String QUAD = "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}";
  public static final Pattern SHAPE =
      Pattern.compile(
          "(https?)://("
              + NAME
              + "|"
              + QUAD
              + "|\\[[0-9A-Fa-f:.]{2,45}])"
              + "(:([0-9]{1,5}))?((/[A-Za-z0-9._~-]+)*)/?");
  private static final int LAST_PORT = 65_535;

  public static BaseUrl of(String written) {
    Matcher parts = SHAPE.matcher(written);
    if (!parts.matches() || hasDots(parts.group(5))) {
      throw new IllegalArgumentException(
          "Expected http:// or https:// with a host, such as https://api.example.org/v1, but got "
              + written);
    }
    boolean secure = parts.group(1).equals("https");
    String path = parts.group(5);
    BaseUrl url = new BaseUrl(secure, host(parts.group(2)), port(parts.group(4), secure), path);
    url.address();
    return url;
  }

  /** The address, where no name stands. */
  public Optional<InetAddress> address() {
    return host.contains(":") || host.matches(QUAD)
        ? Optional.of(InetAddress.ofLiteral(host))
        : Optional.empty();
  }

  public boolean isThisMachine() {
    return host.equals("localhost") || host.endsWith(".localhost");
  }

  /** In brackets where it is an address of IPv6, as URLs and headers have it. */
  public String shownHost() {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** As the {@code Host} header has it. */
  public String authority() {
    return port == usualPort(secure) ? shownHost() : shownHost() + ":" + port;
  }

  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + authority() + path;
  }

  private static boolean hasDots(String path) {
    return path.matches(".*/\\.\\.?(/.*)?");
  }

  private static String host(String written) {
    String bare = written.startsWith("[") ? written.substring(1, written.length() - 1) : written;
    return bare.toLowerCase(Locale.ROOT);
  }

  private static int port(@Nullable String written, boolean secure) {
    int port = written == null ? usualPort(secure) : Integer.parseInt(written);
    if (port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException("Expected a port from 1 to 65535, but got " + port);
    }
    return port;
  }

  private static int usualPort(boolean secure) {
    return secure ? 443 : 80;
  }
}

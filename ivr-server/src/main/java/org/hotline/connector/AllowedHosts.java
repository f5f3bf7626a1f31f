package org.hotline.connector;

import java.util.List;
import java.util.Locale;

/**
 * The hosts at which the operator allows back-ends, as names, addresses, or {@code *.example.org}
 * for all names below one; none allows none.
 */
public record AllowedHosts(List<String> patterns) {
  /** For who runs flows of one's own only. */
  public static final AllowedHosts ALL = new AllowedHosts(List.of("*"));

  public AllowedHosts {
    patterns = patterns.stream().map(pattern -> pattern.toLowerCase(Locale.ROOT)).toList();
  }

  public boolean allow(String host) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, host.toLowerCase(Locale.ROOT)));
  }

  private static boolean matches(String pattern, String host) {
    return pattern.equals("*")
        || pattern.equals(host)
        || (pattern.startsWith("*.") && host.endsWith(pattern.substring(1)));
  }
}

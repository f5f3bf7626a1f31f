package org.hotline.flow.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers of HTTP that an admin may write. */
final class HeaderShapes {
  private static final Pattern LOOK = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

  /** Without which nobody could tell where a request begins and ends, or to whom it goes. */
  private static final Set<String> OURS =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-length",
          "content-type",
          "expect",
          "host",
          "idempotency-key",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final Set<String> SECRET =
      Set.of("authorization", "cookie", "proxy-authorization");

  static final Shape<String> NAME =
      new Word<>(
          "the name of a header that Hotline does not write itself", LOOK, HeaderShapes::free);
  static final Shape<String> FIXED_NAME =
      new Word<>(
          "the name of a header that carries no password (write that under 'secret')"
              + " and that Hotline does not write itself",
          LOOK,
          HeaderShapes::open);
  static final Shape<String> VALUE =
      new Word<>(
          "a header's value of plain letters, digits and signs",
          Pattern.compile("[!-~]([ -~]{0,198}[!-~])?"),
          value -> value);

  private HeaderShapes() {}

  private static String free(String name) {
    return refused(name, OURS);
  }

  private static String open(String name) {
    return refused(free(name), SECRET);
  }

  private static String refused(String name, Set<String> names) {
    if (names.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(name);
    }
    return name;
  }
}

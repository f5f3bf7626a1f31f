package org.hotline.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From where calls are taken without a password: an address, or a network that is not half the
 * world.
 */
record TrustedNetwork(String written) {
  private static final Pattern MASKED =
      Pattern.compile("[^/]+/([0-9]{1,2}|([0-9]{1,3})(\\.[0-9]{1,3}){3})");
  private static final int WIDEST = 8;
  private static final int WHOLE_BYTE = 255;

  boolean isTooWide() {
    return written.contains("/") && !isNarrow(MASKED.matcher(written));
  }

  /** A mask in four numbers begins with 255 where it is narrow enough. */
  private static boolean isNarrow(Matcher mask) {
    if (!mask.matches()) {
      return false;
    }
    return mask.group(2) == null
        ? Integer.parseInt(mask.group(1)) >= WIDEST
        : Integer.parseInt(mask.group(2)) == WHOLE_BYTE;
  }
}

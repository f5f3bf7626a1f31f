package org.hotline.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.phone.HeldPort;

/** The port from which the hotline takes calls of this machine, as trunk.match says. */
final class TrunkPort {
  private static final Pattern OURS = Pattern.compile("127\\.0\\.0\\.1:([0-9]{1,5})");

  private TrunkPort() {}

  /** The first that nobody else calls from. */
  static HeldPort of(String trunkMatch) {
    List<Integer> ours =
        Arrays.stream(trunkMatch.split(","))
            .map(entry -> OURS.matcher(entry.strip()))
            .filter(Matcher::matches)
            .map(entry -> Integer.valueOf(entry.group(1)))
            .toList();
    return ours.stream()
        .map(HeldPort::take)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new Misused(ours.isEmpty() ? missing(trunkMatch) : busy(trunkMatch)));
  }

  private static String missing(String trunkMatch) {
    return "for ./hotline call add 127.0.0.1:5070, from where calls of this machine come, to trunk.match, which is \"%s\"; then ./hotline down and ./hotline up"
        .formatted(trunkMatch);
  }

  private static String busy(String trunkMatch) {
    return "every port of this machine in trunk.match, which is \"%s\", is taken: wait until the other call has ended; for more calls at once add another such as 127.0.0.1:5072, then ./hotline down and ./hotline up"
        .formatted(trunkMatch);
  }
}

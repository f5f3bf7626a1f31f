package org.hotline.asterisk.ari;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Asterisk, such as {@code 22.10.1+dfsg}; what follows the numbers does not count. */
public record AsteriskVersion(String text, List<Integer> numbers)
    implements Comparable<AsteriskVersion> {
  /**
   * Older ones have deadlocks under ARI load and a way from reading to running code
   * (GHSA-wcvv-g26m-wx5c).
   */
  static final AsteriskVersion OLDEST = of("22.10.1");

  static AsteriskVersion of(String text) {
    Matcher found = Pattern.compile("^(\\d+(?:\\.\\d+)*)").matcher(text);
    List<Integer> numbers =
        found.find()
            ? Arrays.stream(found.group(1).split("\\.")).map(Integer::valueOf).toList()
            : List.of();
    return new AsteriskVersion(text, numbers);
  }

  void refuseIfTooOld() {
    if (compareTo(OLDEST) < 0) {
      throw new AsteriskTooOld(this);
    }
  }

  @Override
  public int compareTo(AsteriskVersion other) {
    int places = Math.max(numbers.size(), other.numbers.size());
    for (int place = 0; place < places; place++) {
      int difference = Integer.compare(number(place), other.number(place));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private int number(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  @Override
  public String toString() {
    return text;
  }
}

package org.hotline.flow.step.collect;

/** How many digits an entry has. */
public record Digits(int min, int max) {
  public boolean fixed() {
    return min == max;
  }

  public boolean admit(String entry) {
    return entry.length() >= min
        && entry.length() <= max
        && entry.chars().allMatch(symbol -> symbol >= '0' && symbol <= '9');
  }
}

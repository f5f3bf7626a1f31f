package org.hotline.prompt.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something that is read out character by character, in the groups in which it was written. */
record Characters(List<String> groups) {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;

  /** What stands between letters and digits parts them and isn't said. */
  static Characters of(String written) {
    String plain = HarmlessText.of(written);
    String bounded = plain.substring(0, Math.min(plain.length(), LONGEST));
    return new Characters(
        Arrays.stream(bounded.split("[^\\p{L}\\p{Nd}]+"))
            .filter(group -> !group.isEmpty())
            .flatMap(group -> parted(group).stream())
            .toList());
  }

  /** At an even pace, with a breath after each group. */
  String inGroups(SpokenLanguage language) {
    return said(language, " ", ", ");
  }

  /** A pause after each character and a longer one after each group. */
  String slowly(SpokenLanguage language) {
    return said(language, ", ", "; ");
  }

  private String said(SpokenLanguage language, String between, String after) {
    return groups.stream()
        .map(group -> characters(group, language, between))
        .collect(Collectors.joining(after));
  }

  private static String characters(String group, SpokenLanguage language, String between) {
    return group
        .codePoints()
        .mapToObj(character -> said(character, language))
        .collect(Collectors.joining(between));
  }

  private static String said(int character, SpokenLanguage language) {
    return Character.isDigit(character)
        ? language.digit(Character.digit(character, 10))
        : Character.toString(character).toUpperCase(Locale.ROOT);
  }

  /** By threes; a last one alone would be missed, so the end is then two and two. */
  private static List<String> parted(String group) {
    List<String> parts = new ArrayList<>();
    int left = group.length();
    while (left > 0) {
      int size = left == GROUP + 1 ? 2 : Math.min(GROUP, left);
      parts.add(group.substring(group.length() - left, group.length() - left + size));
      left -= size;
    }
    return parts;
  }
}

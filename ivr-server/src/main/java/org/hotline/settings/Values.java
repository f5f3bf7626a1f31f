package org.hotline.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks values up and turns them into what they stand for; a value that cannot be used is told and
 * replaced by a stand-in, so that reading goes on to the next problem.
 */
final class Values {
  private final Map<SettingKey, Given> given;
  private final Problems problems;

  Values(Map<SettingKey, Given> given, Problems problems) {
    this.given = given;
    this.problems = problems;
  }

  boolean isEmpty(SettingKey key) {
    return text(key).isEmpty();
  }

  int port(SettingKey key) {
    return number(key, 1, 65_535);
  }

  /** Whether there is a port; one that cannot be used has been told already. */
  boolean isPort(SettingKey key) {
    return number(text(key), 1, 65_535).isPresent();
  }

  int number(SettingKey key, int least, int most) {
    Optional<Integer> number = number(text(key), least, most);
    if (number.isEmpty()) {
      refuse(key, "a number from %d to %d".formatted(least, most));
    }
    return number.orElse(least);
  }

  /** A value of a shape, described in words for who has to correct it. */
  String shaped(SettingKey key, Pattern shape, String expected) {
    if (!shape.matcher(text(key)).matches()) {
      refuse(key, expected);
    }
    return text(key);
  }

  Optional<String> optional(SettingKey key, Pattern shape, String expected) {
    return text(key).isEmpty() ? Optional.empty() : Optional.of(shaped(key, shape, expected));
  }

  /** Items between commas, at least so many of them. */
  List<String> list(SettingKey key, int least, Pattern shape, String expected) {
    List<String> items =
        Arrays.stream(text(key).split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (items.size() < least || !items.stream().allMatch(it -> shape.matcher(it).matches())) {
      refuse(key, expected);
      return List.of();
    }
    return items;
  }

  /** Absolute, so that it means the same for every program that is told of it. */
  Path directory(SettingKey key) {
    Optional<Path> path = path(text(key)).filter(Path::isAbsolute);
    if (path.isEmpty()) {
      refuse(key, "an absolute path");
    }
    return path.map(Path::normalize).orElse(Path.of("/"));
  }

  Path directory(SettingKey key, Path otherwise) {
    return text(key).isEmpty() ? otherwise : directory(key);
  }

  void refuse(SettingKey key, String expected) {
    problems.refuse(key, given(key), expected);
  }

  private String text(SettingKey key) {
    return given(key).value();
  }

  private Given given(SettingKey key) {
    return given.getOrDefault(key, new Given(key.usual(), "default"));
  }

  private static Optional<Integer> number(String text, int least, int most) {
    try {
      return Optional.of(Integer.parseInt(text)).filter(it -> it >= least && it <= most);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }
}

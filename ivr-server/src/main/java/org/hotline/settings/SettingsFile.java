package org.hotline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The file of settings: {@code key = value} per line, {@code #} at its start or after a space
 * begins a comment.
 */
final class SettingsFile {
  private final Path path;
  private final Problems problems;
  private final Map<SettingKey, Given> found = new EnumMap<>(SettingKey.class);

  SettingsFile(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  Map<SettingKey, Given> read() {
    List<String> lines = lines();
    for (int at = 0; at < lines.size(); at++) {
      take(withoutComment(lines.get(at)), path.getFileName() + ":" + (at + 1));
    }
    return found;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path);
    } catch (IOException failed) {
      problems.add(
          "HOTLINE_CONF", "expected a readable text file %s, but: %s".formatted(path, failed));
      return List.of();
    }
  }

  private static String withoutComment(String line) {
    return line.replaceFirst("(^|\\s)#.*", "").strip();
  }

  private void take(String line, String where) {
    int equals = line.indexOf('=');
    if (line.isEmpty()) {
      return;
    }
    if (equals < 0) {
      problems.add(where, "expected \"key = value\", but got \"%s\"".formatted(line));
      return;
    }
    take(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), where);
  }

  private void take(String word, String value, String where) {
    SettingKey.named(word)
        .ifPresentOrElse(
            key -> keep(key, new Given(value, where)),
            () -> problems.add(where, "there is no setting \"%s\"%s".formatted(word, near(word))));
  }

  private void keep(SettingKey key, Given given) {
    Given earlier = found.put(key, given);
    if (earlier != null) {
      problems.add(given.where(), "%s is set already at %s".formatted(key.word(), earlier.where()));
    }
  }

  private static String near(String word) {
    return Closest.to(word, SettingKey.words()).map("; did you mean \"%s\"?"::formatted).orElse("");
  }
}

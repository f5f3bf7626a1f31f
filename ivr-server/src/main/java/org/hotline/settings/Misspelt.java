package org.hotline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Variables that somebody probably meant for a setting. Others that merely begin like ours are let
 * be: a cluster puts such into every environment.
 */
final class Misspelt {
  private static final String OURS = "HOTLINE_";

  /** What the script, the images and the tests say to each other. */
  private static final Set<String> NO_SETTINGS =
      Set.of(
          "HOTLINE_APP",
          "HOTLINE_ARI_PASSWORD",
          "HOTLINE_CACHE",
          "HOTLINE_CONF",
          "HOTLINE_GID",
          "HOTLINE_HOME",
          "HOTLINE_JAVA_OPTIONS",
          "HOTLINE_MIRROR",
          "HOTLINE_PUBLISH",
          "HOTLINE_REDIS_PASSWORD",
          "HOTLINE_REDIS_SERVER",
          "HOTLINE_ROOT",
          "HOTLINE_UID");

  private final Problems problems;

  Misspelt(Problems problems) {
    this.problems = problems;
  }

  void check(Set<String> names) {
    List<String> known = Arrays.stream(SettingKey.values()).map(SettingKey::variable).toList();
    names.stream()
        .filter(name -> name.startsWith(OURS) && !NO_SETTINGS.contains(name))
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> tell(name, known));
  }

  private void tell(String name, List<String> known) {
    Closest.to(name, known)
        .ifPresent(
            near ->
                problems.add(name, "there is no such setting; did you mean %s?".formatted(near)));
  }
}

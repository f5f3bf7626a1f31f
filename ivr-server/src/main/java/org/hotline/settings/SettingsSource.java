package org.hotline.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the settings come from: the environment over the file over the defaults. */
final class SettingsSource {
  private static final String FILE = "HOTLINE_CONF";

  private final Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);
  private final Problems problems = new Problems();

  static SettingsSource of(Map<String, String> environment) {
    SettingsSource source = new SettingsSource();
    Optional.ofNullable(environment.get(FILE)).filter(it -> !it.isBlank()).ifPresent(source::read);
    source.override(environment);
    new Misspelt(source.problems).check(environment.keySet());
    return source;
  }

  Settings settings() {
    Settings settings = new SettingsReading(new Values(given, problems), problems).read();
    problems.throwIfAny();
    return settings;
  }

  private void read(String file) {
    given.putAll(new SettingsFile(Path.of(file), problems).read());
  }

  private void override(Map<String, String> environment) {
    for (SettingKey key : SettingKey.values()) {
      Optional.ofNullable(environment.get(key.variable()))
          .ifPresent(value -> given.put(key, new Given(value.strip(), key.variable())));
    }
  }
}

package org.hotline.settings;

import static org.hotline.settings.SettingKey.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports that services of this machine listen on: each needs one of its own. */
final class TcpPorts {
  private static final List<SettingKey> ALWAYS = List.of(HTTP_PORT, ASTERISK_HTTP_PORT, REDIS_PORT);
  private static final List<SettingKey> WHERE_WANTED = List.of(SHOP_PORT, AGI_PORT);

  private final Values values;
  private final Map<Integer, SettingKey> taken = new HashMap<>();

  TcpPorts(Values values) {
    this.values = values;
  }

  void check() {
    ALWAYS.forEach(this::take);
    WHERE_WANTED.stream().filter(key -> !values.isEmpty(key)).forEach(this::take);
  }

  private void take(SettingKey key) {
    SettingKey other = taken.putIfAbsent(values.port(key), key);
    if (other != null && values.isPort(key)) {
      values.refuse(key, "another port than %s has".formatted(other.word()));
    }
  }
}

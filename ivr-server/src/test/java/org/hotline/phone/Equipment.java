package org.hotline.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one installation has and others have not: call flows, settings, secrets, a dialplan. */
final class Equipment {
  private static final List<String> OF_COLLEAGUES = List.of("office", "agent-desk");

  private final Map<String, String> callFlows = new TreeMap<>();
  private final Map<String, String> settings = new TreeMap<>();
  private final Map<String, String> secrets = new TreeMap<>();
  private String dialplan = "";

  void callFlow(String file, String text) {
    callFlows.put(file, text);
  }

  void setting(String key, String value) {
    settings.put(key, value);
  }

  void secret(String name, String text) {
    secrets.put(name, text);
  }

  void dialplan(String text) {
    dialplan = text;
  }

  /** What has to be in the home before anything starts. */
  void furnish(HotlineHome home) throws IOException {
    home.write("etc/asterisk/extensions.d/own.conf", dialplan);
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      home.write("secrets/" + secret.getKey(), secret.getValue());
    }
  }

  /** What the server reads: call flows below the home, and the hotline.conf that is returned. */
  Path configure(Machine machine, HotlineHome home) throws IOException {
    Path flows = home.directory().resolve("call-flows");
    Tree.copy(machine.checkout().resolve("call-flows"), flows);
    putInPlace(flows);
    Map<String, String> all = new TreeMap<>(home.ports().settings());
    all.putAll(directories(machine, home.directory(), flows));
    all.putAll(settings);
    return Files.writeString(
        home.directory().resolve("hotline.conf"),
        all.entrySet().stream()
            .map(setting -> setting.getKey() + " = " + setting.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  private void putInPlace(Path flows) throws IOException {
    if (!callFlows.isEmpty()) { // their tests tell of the checkout's hours, queues and shop
      Tree.delete(flows, ".test.yaml");
    }
    String numbers = callFlows.getOrDefault("numbers.yaml", String.join(" ", OF_COLLEAGUES));
    for (String flow : OF_COLLEAGUES) {
      if (!numbers.contains(flow)) { // no number of the test leads to it
        Files.delete(flows.resolve(flow + ".yaml"));
      }
    }
    for (Map.Entry<String, String> file : callFlows.entrySet()) {
      Files.writeString(flows.resolve(file.getKey()), file.getValue());
    }
  }

  /** The server runs outside of the services' root file system, so it sees other paths. */
  private static Map<String, String> directories(Machine machine, Path home, Path flows) {
    return Map.of(
        "directory.flows", flows.toString(),
        "directory.state", home.resolve("run").toString(),
        "directory.prompts", machine.checkout().resolve("prompts").toString(),
        "directory.voices", home.resolve("prompts").toString(),
        "directory.sounds", home.resolve("sounds").toString(),
        "directory.recordings", home.resolve("spool/recording").toString(),
        "directory.secrets", home.resolve("secrets").toString(),
        "asterisk.sounds", "/srv/data/sounds",
        "asterisk.recordings", "/srv/data/spool/recording");
  }
}

package org.hotline.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.PhoneNumber;
import org.hotline.connector.AllowedHosts;
import org.hotline.prompt.Language;
import org.hotline.prompt.SentenceLimits;
import org.hotline.prompt.SpeechCommand;
import org.hotline.prompt.VoiceNames;

/** All that an installation can set, already checked. */
public record Settings(
    Sip sip,
    Asterisk asterisk,
    Optional<Agi> agi,
    Http http,
    Redis redis,
    Optional<Secret> pin,
    Transfers transfers,
    AllowedHosts connectorHosts,
    Optional<PhoneNumber> fallback,
    Duration retention,
    int mostCalls,
    List<Language> languages,
    Speech speech,
    Directories directories) {

  public Settings {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("Expected languages to name at least one language");
    }
  }

  /** Reads the file named by HOTLINE_CONF, if any, and the environment. */
  public static Settings fromEnvironment(Map<String, String> environment) {
    return SettingsSource.of(environment).settings();
  }

  /** The telephone side: where SIP and sound arrive, and who the network is. */
  public record Sip(String bind, int port, Ports rtp, String trunkMatch, Optional<String> trunk) {}

  /** Ports of sound, both ends included. */
  public record Ports(int first, int last) {
    public Ports {
      if (first > last) {
        throw new IllegalArgumentException(
            "expected rtp.last to be at least rtp.first, but got %d and %d".formatted(last, first));
      }
    }

    public int count() {
      return last - first + 1;
    }
  }

  /** How Asterisk is reached, and where it sees the directories that it shares with the server. */
  public record Asterisk(
      Endpoint http, String user, Secret password, Path sounds, Path recordings) {}

  /** Where dialplans reach the flows by AGI, and the secret that each of their calls has to say. */
  public record Agi(Endpoint bind, Optional<Secret> secret) {}

  /** Where the server answers, and the token that opens its pages. */
  public record Http(Endpoint bind, Secret token) {}

  /** How Redis is reached; the prefix begins every key. */
  public record Redis(Endpoint endpoint, Optional<Secret> password, String prefix) {}

  /** The prefixes of numbers that may be dialled; none refuses all. */
  public record Transfers(List<String> allowed) {
    public Transfers {
      allowed = List.copyOf(allowed);
    }

    public boolean allows(PhoneNumber number) {
      return allowed.stream().anyMatch(number.digits()::startsWith);
    }
  }

  /** How prompts are spoken, and in the time of which place. */
  public record Speech(
      SpeechCommand command,
      VoiceNames voices,
      Optional<SpeechService> service,
      SentenceLimits limits,
      ZoneId zone) {}

  /** A service that speaks, and what it is sent. */
  public record SpeechService(URI url, String body, Optional<Secret> token) {}

  /** Where things are kept. */
  public record Directories(
      Path flows,
      Path prompts,
      Path voices,
      Path sounds,
      Path recordings,
      Path state,
      Path secrets) {}
}

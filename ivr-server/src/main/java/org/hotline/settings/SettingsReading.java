package org.hotline.settings;

import static org.hotline.settings.SettingKey.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.connector.AllowedHosts;
import org.hotline.prompt.Language;

/** Puts the settings together, value by value. */
final class SettingsReading {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,253}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern PREFIX = Pattern.compile("\\+?[0-9]{1,15}");
  private static final Pattern BACK_END = Pattern.compile("(\\*\\.)?[A-Za-z0-9.:-]{1,253}");
  private static final Pattern PIN = Pattern.compile("[0-9]{6,16}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
  private static final String A_HOST = "the name or address of a machine";
  private static final String A_NAME = "1 to 64 letters, digits, '_' or '-'";

  private final Values values;
  private final Problems problems;

  SettingsReading(Values values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  Settings read() {
    Settings.Directories directories = directories();
    TelephoneReading telephone = new TelephoneReading(values);
    Settings.Sip sip = telephone.read();
    new TcpPorts(values).check();
    Secrets secrets = new Secrets(values.directory(DIRECTORY_SECRETS), problems);
    return new Settings(
        sip,
        asterisk(directories, secrets),
        agi(secrets),
        http(telephone, secrets),
        redis(secrets),
        pin(secrets),
        transfers(),
        connectorHosts(),
        telephone.fallback(),
        Duration.ofDays(values.number(RETENTION_DAYS, 1, 3_650)),
        telephone.mostCalls(sip.rtp()),
        languages(),
        new SpeechReading(values, secrets).read(),
        directories);
  }

  private Settings.Directories directories() {
    return new Settings.Directories(
        values.directory(DIRECTORY_FLOWS),
        values.directory(DIRECTORY_PROMPTS),
        values.directory(DIRECTORY_VOICES),
        values.directory(DIRECTORY_SOUNDS),
        values.directory(DIRECTORY_RECORDINGS),
        values.directory(DIRECTORY_STATE),
        values.directory(DIRECTORY_SECRETS));
  }

  private Settings.Asterisk asterisk(Settings.Directories shared, Secrets secrets) {
    return new Settings.Asterisk(
        new Endpoint(host(ASTERISK_HOST), values.port(ASTERISK_HTTP_PORT)),
        values.shaped(ASTERISK_USER, NAME, A_NAME),
        secrets.required("ari-password", "the password of Asterisk's user"),
        values.directory(ASTERISK_SOUNDS, shared.sounds()),
        values.directory(ASTERISK_RECORDINGS, shared.recordings()));
  }

  /** Who can be reached from elsewhere does not talk with everybody. */
  private Optional<Settings.Agi> agi(Secrets secrets) {
    if (values.isEmpty(AGI_PORT)) {
      return Optional.empty();
    }
    Endpoint bind = new Endpoint(host(AGI_ADDRESS), values.port(AGI_PORT));
    return Optional.of(
        new Settings.Agi(
            bind,
            bind.isOfThisMachineOnly()
                ? secrets.optional("agi")
                : Optional.of(secrets.agreed("agi", "the secret that AGI calls have to say"))));
  }

  private Settings.Http http(TelephoneReading telephone, Secrets secrets) {
    return new Settings.Http(
        new Endpoint(telephone.bind(), values.port(HTTP_PORT)),
        secrets.required("api-token", "the token that opens the pages under /api"));
  }

  private Settings.Redis redis(Secrets secrets) {
    return new Settings.Redis(
        new Endpoint(host(REDIS_HOST), values.port(REDIS_PORT)),
        secrets.optional("redis-password"),
        values.shaped(REDIS_PREFIX, NAME, A_NAME));
  }

  /** Without it nobody passes a step that asks for it. */
  private Optional<Secret> pin(Secrets secrets) {
    Optional<Secret> pin = secrets.optional("office-pin");
    if (pin.isPresent() && !PIN.matcher(pin.get().value()).matches()) {
      secrets.refuse(
          "office-pin",
          "expected 6 to 16 digits; write them there, or remove the file and run \"./hotline up\"");
    }
    return pin;
  }

  private Settings.Transfers transfers() {
    return new Settings.Transfers(
        values.list(TRANSFER_ALLOWED, 0, PREFIX, "beginnings of numbers, such as +31, +32"));
  }

  private AllowedHosts connectorHosts() {
    return new AllowedHosts(
        values.list(
            CONNECTOR_HOSTS,
            0,
            BACK_END,
            "names of hosts, addresses, or *.example.org for all names below one"));
  }

  private List<Language> languages() {
    List<Language> languages =
        values.list(LANGUAGES, 1, LANGUAGE, "languages of two letters, such as nl,en").stream()
            .map(Language::new)
            .distinct()
            .toList();
    return languages.isEmpty() ? List.of(new Language("nl")) : languages;
  }

  private String host(SettingKey key) {
    return values.shaped(key, HOST, A_HOST);
  }
}

package org.hotline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotline.prompt.SpeechCommand;

/** Every key that can be set, with its default. */
enum SettingKey {
  BIND_ADDRESS("bind.address", "127.0.0.1"),
  MEDIA_ADDRESS("media.address", ""),
  SIP_PORT("sip.port", "5060"),
  MAX_CALLS("max.calls", "1000"),
  RTP_FIRST("rtp.first", "20000"),
  RTP_LAST("rtp.last", "23999"),
  ASTERISK_HOST("asterisk.host", "127.0.0.1"),
  ASTERISK_HTTP_PORT("asterisk.http.port", "8088"),
  ASTERISK_USER("asterisk.user", "hotline"),
  ASTERISK_SOUNDS("asterisk.sounds", ""),
  ASTERISK_RECORDINGS("asterisk.recordings", ""),
  AGI_ADDRESS("agi.address", "127.0.0.1"),
  AGI_PORT("agi.port", ""),
  HTTP_PORT("http.port", "8080"),
  SHOP_PORT("shop.port", "8089"),
  REDIS_HOST("redis.host", "127.0.0.1"),
  REDIS_PORT("redis.port", "6379"),
  REDIS_PREFIX("redis.prefix", "hotline"),
  TRUNK_MATCH("trunk.match", "127.0.0.1:5070"),
  TRUNK_URI("trunk.uri", ""),
  TRANSFER_ALLOWED("transfer.allowed", ""),
  CONNECTOR_HOSTS("connector.hosts", "127.0.0.1"),
  FALLBACK_NUMBER("fallback.number", ""),
  RETENTION_DAYS("retention.days", "30"),
  LANGUAGES("languages", "nl,en"),
  TIME_ZONE("time.zone", "Europe/Amsterdam"),
  SPEECH_COMMAND("speech.command", SpeechCommand.ESPEAK),
  SPEECH_VOICES("speech.voices", "nl:nl,en:en-gb"),
  SPEECH_URL("speech.url", ""),
  SPEECH_BODY(
      "speech.body",
      "{\"text\": {text}, \"language\": {language}, \"voice\": {voice}, \"sample-rate\": {rate}}"),
  SPEECH_MILLISECONDS("speech.milliseconds", "1000"),
  SPEECH_MEGABYTES("speech.megabytes", "200"),
  DIRECTORY_FLOWS("directory.flows", "/srv/app/call-flows"),
  DIRECTORY_PROMPTS("directory.prompts", "/srv/app/prompts"),
  DIRECTORY_SOUNDS("directory.sounds", "/srv/data/sounds"),
  DIRECTORY_VOICES("directory.voices", "/srv/data/prompts"),
  DIRECTORY_RECORDINGS("directory.recordings", "/srv/data/recordings"),
  DIRECTORY_STATE("directory.state", "/srv/data/run"),
  DIRECTORY_SECRETS("directory.secrets", "/srv/data/secrets");

  private final String word;
  private final String usual;

  SettingKey(String word, String usual) {
    this.word = word;
    this.usual = usual;
  }

  String word() {
    return word;
  }

  String usual() {
    return usual;
  }

  /** The variable that overrides the file. */
  String variable() {
    return "HOTLINE_" + word.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  static Optional<SettingKey> named(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SettingKey::word).toList();
  }
}

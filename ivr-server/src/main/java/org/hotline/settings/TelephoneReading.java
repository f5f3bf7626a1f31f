package org.hotline.settings;

import static org.hotline.settings.SettingKey.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.call.PhoneNumber;

/**
 * Where telephones reach this machine, and who the telephone network is. What is taken here the
 * templates of Asterisk's configuration take too.
 */
final class TelephoneReading {
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
  private static final Pattern ADDRESS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern CALLER =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,252}(:[0-9]{1,5}|/[0-9.]{1,15})?");
  private static final Pattern TRUNK =
      Pattern.compile("sip:([A-Za-z0-9._+-]{1,64}@)?[A-Za-z0-9][A-Za-z0-9.-]{0,252}(:[0-9]{1,5})?");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{1,15}");

  private static final int PORTS_PER_CALL = 4;
  private static final int USUALLY_ENOUGH = 1_000;

  private final Values values;

  TelephoneReading(Values values) {
    this.values = values;
  }

  Settings.Sip read() {
    values.optional(MEDIA_ADDRESS, ADDRESS, "an IPv4 address such as 203.0.113.5");
    return new Settings.Sip(bind(), values.port(SIP_PORT), ports(), callers(), trunk());
  }

  /** An address that this machine has not (any more) would be found out by Asterisk only. */
  String bind() {
    String address = values.shaped(BIND_ADDRESS, ADDRESS, "an IPv4 address such as 192.0.2.10");
    if (ADDRESS.matcher(address).matches() && !OwnAddress.is(address)) {
      values.refuse(BIND_ADDRESS, "an address of this machine, or 0.0.0.0 for all of them");
    }
    return address;
  }

  /** Who is called when the server stays away; the way there is the trunk's. */
  Optional<PhoneNumber> fallback() {
    Optional<String> number =
        values
            .optional(FALLBACK_NUMBER, NUMBER, "a telephone number such as +31201234567")
            .filter(it -> NUMBER.matcher(it).matches());
    if (number.isPresent() && values.isEmpty(TRUNK_URI)) {
      values.refuse(FALLBACK_NUMBER, "empty while trunk.uri, by which it is called, is empty");
    }
    return number.map(PhoneNumber::new);
  }

  /** Without ports for sound a caller would be refused, and an agent could not be rung. */
  int mostCalls(Settings.Ports sound) {
    int room = Math.max(1, sound.count() / PORTS_PER_CALL);
    if (values.isEmpty(MAX_CALLS)) {
      return Math.min(room, USUALLY_ENOUGH);
    }
    int wanted = values.number(MAX_CALLS, 1, 100_000);
    if (wanted > room) {
      values.refuse(
          MAX_CALLS,
          "at most %d, a fourth of the ports from rtp.first to rtp.last: a call has two, and so has its agent"
              .formatted(room));
    }
    return wanted;
  }

  private Settings.Ports ports() {
    int first = values.port(RTP_FIRST);
    int last = values.port(RTP_LAST);
    int sip = values.port(SIP_PORT);
    if (last <= first) {
      values.refuse(RTP_LAST, "above rtp.first, which is " + first);
    } else if (sip >= first && sip <= last) {
      values.refuse(SIP_PORT, "none of the ports of sound, %d to %d".formatted(first, last));
    }
    return new Settings.Ports(first, Math.max(first, last));
  }

  private String callers() {
    List<String> callers =
        values.list(
            TRUNK_MATCH, 1, CALLER, "the addresses that calls come from, as host or host:port");
    if (callers.stream().map(TrustedNetwork::new).anyMatch(TrustedNetwork::isTooWide)) {
      values.refuse(
          TRUNK_MATCH,
          "the provider's addresses, such as 203.0.113.5 or 203.0.113.0/24, and no network wider than /8, since whoever is in it needs no password");
    }
    return String.join(",", callers);
  }

  private Optional<String> trunk() {
    return values.optional(TRUNK_URI, TRUNK, "a SIP address such as sip:trunk.example.org");
  }
}

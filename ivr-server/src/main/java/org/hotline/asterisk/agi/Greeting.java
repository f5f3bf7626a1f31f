package org.hotline.asterisk.agi;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What Asterisk says first: which flow is asked for, by which channel, and with which secret. */
record Greeting(String flow, ChannelId channel, PhoneNumber from, String called, String secret) {
  /** Also part of a file's name, so it neither begins with a dot nor has a slash. */
  private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Pattern FLOW = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern CALLED = Pattern.compile("\\+?[A-Za-z0-9*#_-]{1,32}");

  /** Empty where it is no greeting of an Asterisk. */
  static Optional<Greeting> of(Map<String, String> header) {
    String channel = header.getOrDefault("uniqueid", "");
    return CHANNEL.matcher(channel).matches()
        ? Optional.of(
            new Greeting(
                shaped(FLOW, header.get("network_script")),
                new ChannelId(channel),
                PhoneNumber.claimed(header.getOrDefault("callerid", "")),
                shaped(CALLED, header.get("extension")),
                header.getOrDefault("arg_1", "")))
        : Optional.empty();
  }

  private static String shaped(Pattern shape, @Nullable String text) {
    return text != null && shape.matcher(text).matches() ? text : "";
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "flow " + flow + " for " + channel;
  }
}

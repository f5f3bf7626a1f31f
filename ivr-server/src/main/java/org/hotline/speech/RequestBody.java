package org.hotline.speech;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.prompt.Utterance;
import org.hotline.prompt.VoiceNames;

/** The body of a request as it is set, with each placeholder replaced by its value as JSON. */
record RequestBody(String template) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(text|language|voice|rate)}");

  String filled(Utterance utterance, VoiceNames voices) {
    Map<String, String> values =
        Map.of(
            "text", json(utterance.words()),
            "language", json(utterance.language().code()),
            "voice", json(voices.of(utterance.language())),
            "rate", String.valueOf(utterance.rate().hertz()));
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }

  private static String json(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }
}

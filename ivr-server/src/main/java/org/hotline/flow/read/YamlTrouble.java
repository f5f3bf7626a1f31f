package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Plain words for what the parser of YAML says. */
final class YamlTrouble {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("TAB", "a tab where YAML expects spaces; indent with spaces");
    WORDS.put(
        "'<alias>'",
        "a word that begins with * stands for something else in YAML; put it in quotes");
    WORDS.put(
        "expected <block end>",
        "this does not go on where the lines above began; indent what belongs together alike");
    WORDS.put(
        "or ']'",
        "a list that began with [ does not end well; close it with ], with a comma between its items");
    WORDS.put(
        "or '}'",
        "a group that began with { does not end well; close it with }, with a comma between its settings");
    WORDS.put(
        "mapping values are not allowed",
        "a second colon on this line; put a text with a colon in quotes");
    WORDS.put("expected ':'", "a setting without a colon; write 'name: value'");
    WORDS.put(
        "unexpected end of stream", "a text in quotes does not end; close it with the same quote");
    WORDS.put(
        "cannot start any token",
        "this sign means something of its own in YAML; put the text in quotes");
    WORDS.put(
        "unknown escape character",
        "a \\ in double quotes begins a special sign; write \\\\ for the sign itself");
    WORDS.put(
        "undefined tag handle",
        "tags (!name) are not part of the flow language; put a text that begins with ! in quotes");
  }

  private YamlTrouble() {}

  static String sentence(MarkedYamlEngineException broken) {
    String problem = String.valueOf(broken.getProblem());
    return WORDS.keySet().stream()
        .filter(problem::contains)
        .findFirst()
        .map(WORDS::get)
        .orElseGet(
            () ->
                "this is not YAML: "
                    + problem
                    + Optional.ofNullable(broken.getContext()).map(it -> " " + it).orElse(""));
  }
}

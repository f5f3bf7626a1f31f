package org.hotline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.OperationName;
import org.hotline.connector.Request;
import org.hotline.connector.UnfitArgument;

/** Whatever a caller says, it stays where it belongs, or is not sent at all. */
class RequestTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ConnectorBook BOOK =
      Office.book(
          """
          connectors:
            shop:
              base-url: https://api.example.org/v1
              operations:
                path:
                  kind: lookup
                  path: /a/{x}/b-{y}/c
                  parameters: {x: {max: 500}, y: {max: 500}}
                query:
                  kind: lookup
                  path: /a
                  query: {first: "{x}", second: "pre {y}", third: fixed}
                  headers: {X-Source: telephone}
                  parameters: {x: {max: 500}, y: {max: 500}}
                body:
                  kind: submit
                  path: /a
                  body: {text: "{x}", list: ["{y}", 1], number: "{n}", deep: {mixed: "<{x}>"}}
                  parameters: {x: {max: 500}, y: {max: 500}, n: {type: number}}
          """);

  private static Optional<Request> request(String operation, Map<String, String> values) {
    try {
      return BOOK.find(OperationName.of("shop." + operation)).map(it -> it.request(values));
    } catch (UnfitArgument refused) {
      return Optional.empty();
    }
  }

  /** Ordinary words, every kind of character, and what has a meaning somewhere. */
  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> hostile =
        Arbitraries.of(
                "/", "\\", "..", ".", "?", "&", "=", "#", "%", "%2F", "%2e", ";", "@", ":", "//",
                "\r\n", "\"", "}", "{", "{x}", ",", "'", "<", "\u0000", "\u2028", "é", " ", "+")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().ascii().ofMaxLength(30),
        hostile);
  }

  private static URI sent(Request request) {
    assertThat(request.target()).matches("[!-~]+");
    return URI.create("https://api.example.org/v1" + request.target());
  }

  private static String decoded(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Property
  void aValueInAPathStaysInItsSegment(@ForAll("values") String x, @ForAll("values") String y) {
    request("path", Map.of("x", x, "y", y))
        .map(RequestTest::sent)
        .ifPresent(
            uri -> {
              assertThat(uri.getRawAuthority()).isEqualTo("api.example.org");
              assertThat(uri.getRawQuery()).isNull();
              assertThat(uri.getRawFragment()).isNull();
              assertThat(uri.normalize()).isEqualTo(uri);
              assertThat(Arrays.stream(uri.getRawPath().split("/", -1)).map(RequestTest::decoded))
                  .containsExactly("", "v1", "a", x, "b-" + y, "c");
              assertThat(decoded(uri.getRawPath()).split("/", -1)).hasSize(6);
            });
  }

  @Property
  void aValueInAQueryStaysInItsParameter(@ForAll("values") String x, @ForAll("values") String y) {
    request("query", Map.of("x", x, "y", y))
        .ifPresent(
            request -> {
              URI uri = sent(request);
              assertThat(uri.getRawPath()).isEqualTo("/v1/a");
              assertThat(uri.getRawFragment()).isNull();
              assertThat(Arrays.stream(uri.getRawQuery().split("&", -1)).map(RequestTest::decoded))
                  .containsExactly("first=" + x, "second=pre " + y, "third=fixed");
              assertThat(request.headers()).isEqualTo(Map.of("X-Source", "telephone"));
            });
  }

  @Property
  void aValueInABodyStaysAJsonValue(@ForAll("values") String x, @ForAll("values") String y)
      throws JsonProcessingException {
    Optional<Request> request = request("body", Map.of("x", x, "y", y, "n", "12.50"));
    if (request.isPresent()) {
      JsonNode body = JSON.readTree(JsonText.write(request.get().body().orElseThrow()).toString());
      JsonNode expected =
          JSON.createObjectNode()
              .put("text", x)
              .<ObjectNode>set("list", JSON.createArrayNode().add(y).add(1))
              .put("number", 12.5)
              .set("deep", JSON.createObjectNode().put("mixed", "<" + x + ">"));
      assertThat(body).isEqualTo(expected);
      assertThat(request.get().target()).isEqualTo("/a");
    }
  }

  @Property
  void whatIsNoNumberDoesNotBecomeOne(@ForAll("values") String n) {
    boolean number = n.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

    assertThat(request("body", Map.of("x", "", "y", "", "n", n)).isPresent()).isEqualTo(number);
  }

  @Property
  void lineEndsAreNeverSent(@ForAll("values") String before, @ForAll("values") String after) {
    for (String end : List.of("\r", "\n", "\u0085", "\u2028", "\u2029", "\u0000")) {
      assertThat(request("query", Map.of("x", before + end + after, "y", ""))).isEmpty();
    }
  }

  @Property
  void ordinaryWordsAreSent(@ForAll("words") String x, @ForAll("words") String y) {
    assertThat(request("path", Map.of("x", x, "y", y))).isPresent();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .withChars("- '&éüß")
        .ofMinLength(1)
        .ofMaxLength(30);
  }
}

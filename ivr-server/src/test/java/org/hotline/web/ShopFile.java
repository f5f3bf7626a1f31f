package org.hotline.web;

/** What an admin writes about the shop of the tests. */
final class ShopFile {
  private static final String OPERATIONS =
      """
          operations:
            status:
              kind: lookup
              path: /orders/{order}
              parameters: {order: {max: 20}}
              answer:
                state: {pointer: /state, type: text, max: 12}
                amount: {pointer: /amount, type: amount, optional: true}
            kept:
              kind: lookup
              path: /orders/{order}
              parameters: {order: {max: 20}}
              answer: {state: {pointer: /state, type: text}}
              cache: 60s
            search:
              kind: lookup
              path: /search
              query: {q: "{words}", limit: "3"}
              headers: {X-Source: telephone}
              parameters: {words: {max: 50}}
              answer: {hits: {pointer: /hits, type: count}}
            give-back:
              kind: submit
              path: /returns
              body: {order: "{order}", pieces: "{pieces}", urgent: true, note: "by {order}"}
              parameters: {order: {max: 20}, pieces: {max: 3, type: number}}
              answer: {reference: {pointer: /reference, type: text}}
            cancel:
              kind: submit
              method: DELETE
              path: /orders/{order}
              parameters: {order: {max: 20}}
      """;

  private ShopFile() {}

  /** For who asks a back-end that takes its time; all others get what {@link Office} gives them. */
  static String impatientAt(Shop shop) {
    return impatientAt(url(shop));
  }

  static String impatientAt(String url) {
    return at(url).replace("timeout: 2s", "timeout: 1s");
  }

  static String at(Shop shop, String... settings) {
    return at(url(shop), settings);
  }

  private static String url(Shop shop) {
    return "http://127.0.0.1:" + shop.port() + "/api";
  }

  static String at(String url, String... settings) {
    return """
    connectors:
      shop:
        base-url: %s
        allow-private: [127.0.0.1]
        timeout: 2s
        max-size: 2kB
        %s
    %s
    """
        .formatted(url, String.join("\n    ", settings), OPERATIONS);
  }
}

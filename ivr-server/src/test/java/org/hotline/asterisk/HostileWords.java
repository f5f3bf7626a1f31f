package org.hotline.asterisk;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What somebody who means no good supplies as a number, a name, an entry or the name of a file. */
public final class HostileWords {
  private static final String BREAKING =
      "/.%?&=#@\r\n\t \"'`$(){}[]\\;,:|<>!~^*+-_0aZé\0\u2028\uFF0E";

  private HostileWords() {}

  public static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, known()),
        Tuple.of(3, Arbitraries.strings().withChars(BREAKING).ofMaxLength(12)),
        Tuple.of(2, known().flatMap(HostileWords::after)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(400)),
        Tuple.of(
            1,
            Arbitraries.of("+31612345678", "anna", "hotline-1.1", "voicemail/box/hotline-1.1-2")));
  }

  /** Behind a beginning that is as it should be. */
  private static Arbitrary<String> after(String end) {
    return Arbitraries.of("+31612345678", "anna", "hotline-1.1", "voicemail/box/", "nl/")
        .map(it -> it + end);
  }

  private static Arbitrary<String> known() {
    return Arbitraries.of(
        "..",
        ".",
        "../../etc/passwd",
        "/etc/passwd",
        "%2e%2e%2f",
        "%00",
        "a%0d%0aHANGUP",
        "\r\nAction: Originate\r\n\r\n",
        "\nHANGUP\n",
        "${SHELL(id)}",
        "@evil.example",
        "*********678",
        "@trunk&PJSIP/+900123",
        "/n,30,A(x)",
        "?app=other",
        "?reason_code=17&x=y",
        "#",
        ";2",
        "\"},\"a\":{\"",
        "' OR 1=1",
        "$(id)",
        "`id`",
        "\u202E",
        "é",
        " ",
        "",
        "x".repeat(5_000),
        "a/".repeat(5_000));
  }
}

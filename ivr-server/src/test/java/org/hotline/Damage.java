package org.hotline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One damage to a file.
 *
 * @param at where in the file, and {@code other} another place, as parts of its length
 * @param poison what is put there, if that is the damage
 */
record Damage(Blow blow, double at, double other, String poison) {
  static final List<String> POISONS =
      List.of(
          "\0",
          "\u001b[2J",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\uD83D\uDE00",
          "\t",
          "\r",
          "\\",
          "\"",
          "'",
          "|",
          ">",
          "%",
          "&a ",
          "*a",
          "<<: *a",
          "!!binary ",
          "---\n",
          "...\n",
          "%YAML 9.9\n",
          "{",
          "}",
          "[",
          "]",
          "{}",
          "[]",
          "~",
          "null",
          "\"\"",
          "-1",
          "0",
          "1e999",
          ".inf",
          "99999999999999999999999",
          "9999h",
          "0s",
          "99999d",
          "2026-02-30",
          "24:00-00:00",
          "00:00-24:00",
          "Europe/Nowhere",
          "easter+999999999",
          "../../etc/passwd",
          "http://[::1",
          "https://user:word@host/{order}",
          "${x}",
          "(a+)+$",
          "((a{99}){99}){99}",
          "1 / 0",
          "duration(\"a day\")",
          "now + duration(\"9999999999h\") > now",
          "\"[1, 2].all(x, [1].all(x, x))\"",
          "{n, plural, other {#}}",
          "{n, plural, offset:1e999 other {#}}",
          "{n, plural, =1e999 {a} other {#}}",
          "{a, number, 'x}",
          "'{'",
          "{a, date, ::{",
          "xn--",
          "call",
          "main",
          "*",
          "@");

  /** Of such a kind that a reader may go astray for long, or deep. */
  static final List<String> MASSES =
      List.of(
          "x".repeat(100_000),
          "9".repeat(100_000),
          "x".repeat(1_200_000),
          "[".repeat(20_000),
          "{a: ".repeat(20_000),
          "- ".repeat(20_000),
          "? ".repeat(20_000),
          "\n- a".repeat(20_000),
          "(".repeat(20_000),
          "!".repeat(20_000),
          "{a, select, other {".repeat(10_000),
          "\"" + "1 + ".repeat(20_000) + "1\"",
          "\"" + "a(".repeat(5_000) + ")".repeat(5_000) + "\"",
          "&a [*a, *a]".repeat(2_000));

  static Arbitrary<Damage> any() {
    return with(
        Arbitraries.of(Blow.class),
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(POISONS)),
            Tuple.of(1, Arbitraries.of(MASSES)),
            Tuple.of(2, Arbitraries.strings().ofMinLength(1).ofMaxLength(8))));
  }

  static Arbitrary<Damage> massive() {
    return with(
        Arbitraries.of(Blow.POISONED, Blow.WORD_REPLACED, Blow.WORD_QUOTED),
        Arbitraries.of(MASSES));
  }

  private static Arbitrary<Damage> with(Arbitrary<Blow> blows, Arbitrary<String> poisons) {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 0.9999).ofScale(4);
    return Combinators.combine(blows, places, places, poisons).as(Damage::new);
  }

  byte[] on(byte[] file) {
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    return blow.on(bytes, this).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** In the alphabet in which every sign is one byte. */
  String poisonInBytes() {
    return new String(poison.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    String shown =
        poison.length() > 60 ? poison.substring(0, 60) + "... " + poison.length() : poison;
    return blow + " at " + at + ", " + other + ": " + shown;
  }
}

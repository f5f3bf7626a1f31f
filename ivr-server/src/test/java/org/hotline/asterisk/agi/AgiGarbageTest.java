package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a client says, nobody else notices, and nothing but harmless lines is said to it. */
class AgiGarbageTest {
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9 \"._:/,*#+=-]+");
  private static final AgiHouse HOUSE = new AgiHouse(100, EveryAct::of);

  @AfterContainer
  static void close() {
    HOUSE.close();
  }

  @Property(tries = 300)
  void anyBytesInsteadOfAGreeting(@ForAll byte[] bytes) {
    hears(HOUSE.dialplan().says(bytes).fallsSilent());
  }

  @Property(tries = 300)
  void anyHeader(@ForAll("headers") List<String> header) {
    hears(HOUSE.dialplan().says(String.join("\n", header) + "\n\n").fallsSilent());
  }

  @Property(tries = 300)
  void anyAnswers(@ForAll("answers") List<String> answers) {
    hears(
        HOUSE
            .dialplan()
            .asksFor("main", "hotline-1.1", AgiHouse.SECRET)
            .says(String.join("\n", answers) + "\n")
            .fallsSilent());
  }

  @Provide
  Arbitrary<List<String>> headers() {
    Arbitrary<String> name =
        Arbitraries.of(
            "agi_network_script",
            "agi_uniqueid",
            "agi_arg_1",
            "agi_arg_99999999999",
            "agi_version",
            "agi_arg_2000000000",
            "agi_callerid",
            "agi_extension",
            "agi_priority",
            "agi_",
            "");
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.of("main", "hotline-1.1", AgiHouse.SECRET, "../../etc/passwd", "22.10.1"),
            Arbitraries.strings().ofMaxLength(60));
    return Combinators.combine(name, value).as((it, said) -> it + ": " + said).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<String>> answers() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "200 result=0",
                "200 result=49 endpos=8",
                "200 result=0 endpos=99999999999999",
                "200 result=1 (DTMF)",
                "200 result=1 (",
                "HANGUP",
                "HANGUP 200 result=0",
                "100 Trying",
                "510 Invalid or unknown command",
                "511 Command Not Permitted on a dead channel",
                "520-Invalid command syntax.",
                "520 End of proper usage.",
                "200 result=-2",
                "200 result=65"),
            Arbitraries.strings().ofMaxLength(40))
        .list()
        .ofMaxSize(60);
  }

  /** All that is said to a client until it is cut off, as it is in the end. */
  private static void hears(DialplanStandIn client) {
    try (client) {
      for (String line = client.hear(); line != null; line = client.hear()) {
        assertThat(line).matches(HARMLESS);
      }
    }
    serves();
  }

  private static void serves() {
    try (DialplanStandIn next = HOUSE.dialplan()) {
      next.asksFor("main", "hotline-1.2", AgiHouse.SECRET);
      assertThat(next.followsToTheEnd()).last().isEqualTo(DialplanStandIn.COMPLETED);
    }
  }
}

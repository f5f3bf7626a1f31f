package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers of another's dialplan who press keys while no command runs that would hear them. */
@NeedsTelephones
class AgiKeysStoryTest {
  private static final String FLOW =
      """
      flow: %s
      language: nl
      start: begin
      steps:
        begin: %s
        entry: {type: collect, prompt: one-moment, into: entry, digits: %d, tries: 1, next: judge, failed: wrong}
        judge: {type: branch, cases: [{when: entry == "%s", next: right}], otherwise: wrong}
        right: {type: resolved, request: order-status, next: wrong}
        wrong: {type: hangup, prompt: goodbye}
      """;
  private static final String NUMBER = "112233445560";
  private static final String ASKS_A_SHOP =
      "{type: lookup, operation: shop.order-status, with: {order: '\"100195\"'},"
          + " found: entry, not-found: entry, failed: entry}";
  private static final String SPEAKS = "{type: say, prompt: one-moment, next: entry}";
  private static final String RECORDS =
      "{type: voicemail, box: keys, prompt: one-moment, silence: 10s, done: entry, failed: wrong}";
  private static final String DIALPLAN =
      """
      [from-trunk]
      exten => 701,1,AGI(@AGI@/slow-shop)
       same => n,Hangup()
      exten => 702,1,AGI(@AGI@/at-once)
       same => n,Hangup()
      exten => 703,1,AGI(@AGI@/message-first)
       same => n,Hangup()
      """;

  @RegisterExtension static final ExampleShop SHOP = new ExampleShop();

  @RegisterExtension
  static final Installation HOTLINE =
      SHOP.installation()
          .with("slow-shop.yaml", flow("slow-shop", ASKS_A_SHOP, NUMBER))
          .with("at-once.yaml", flow("at-once", SPEAKS, NUMBER))
          .with("message-first.yaml", flow("message-first", RECORDS, "1"))
          .dialling(DIALPLAN);

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void whatIsKeyedWhileABackEndIsAskedIsHeard() {
    SHOP.server()
        .stubFor(
            get(urlPathEqualTo("/orders/100195"))
                .willReturn(aResponse().withStatus(404).withFixedDelay(1_800)));
    Caller caller = HOTLINE.caller("+31200000751").calls("701");
    journey(caller).enters("begin");
    caller.presses(NUMBER);
    entersWhatWasKeyed(caller);
  }

  @Test
  void keysInFastSuccessionOfManyCallersAtOnceAreHeardInOrder() {
    String[] callers = {"+31200000761", "+31200000762", "+31200000763", "+31200000764"};
    Together.of(
        callers, number -> entersWhatWasKeyed(HOTLINE.caller(number).calls("702").presses(NUMBER)));
  }

  @Test
  void theKeyThatEndsARecordingIsMeantForNothingElse() {
    Tone message = new Tone(700);
    Caller caller = HOTLINE.caller("+31200000771").calls("703");
    caller.line().play(message);
    new Voicemail(HOTLINE, "keys").contains(message);
    caller.presses("#");
    journey(caller).leaves("begin", "done").enters("entry");
    caller.presses("1");
    entersWhatWasKeyed(caller);
  }

  private static void entersWhatWasKeyed(Caller caller) {
    journey(caller).enters("right").ends("completed");
    caller.isHungUp();
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }

  private static String flow(String name, String begin, String expected) {
    return FLOW.formatted(name, begin, expected.length(), expected);
  }
}

package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hotline.asterisk.HostileWords;

/**
 * Whatever is supplied from outside, Asterisk is asked for harmless things or for nothing: what it
 * is sent is looked at where it arrives.
 */
class HarmlessRequestsTest {
  private static final AriHouse HOUSE = new AriHouse();

  @AfterContainer
  static void close() {
    HOUSE.close();
  }

  @Property(tries = 300)
  void ofACall(@ForAll("words") String said) {
    areHarmless(new EveryRequest(HOUSE.asterisk(), HOUSE.legs(), said).ofACall());
  }

  @Property(tries = 300)
  void ofACallersLegsAndFiles(@ForAll("words") String said) {
    areHarmless(new EveryRequest(HOUSE.asterisk(), HOUSE.legs(), said).ofALeg());
  }

  @Property(tries = 300)
  void ofAnAgent(@ForAll("words") String said) {
    areHarmless(new EveryRequest(HOUSE.asterisk(), HOUSE.legs(), said).ofAnAgent());
  }

  @Property(tries = 15)
  void ofARecording(@ForAll("words") String said) {
    areHarmless(new EveryRequest(HOUSE.asterisk(), HOUSE.legs(), said).ofARecording());
  }

  /** One who refuses to ask asks for nothing. */
  private static void areHarmless(List<Runnable> acts) {
    for (Runnable act : acts) {
      try {
        act.run();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("Expected ");
      }
    }
    HOUSE.asterisk().send(AriRequest.get("asterisk/info").inLaneOf(""));
    HOUSE.arrived().forEach(request -> new ArrivedRequest(request).isHarmless());
  }

  @Provide
  Arbitrary<String> words() {
    return HostileWords.any();
  }
}

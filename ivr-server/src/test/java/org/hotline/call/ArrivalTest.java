package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a network claims, only what looks like a number gets in. */
class ArrivalTest {
  private static Arrival claimed(String from, String to) {
    return new Arrival(PhoneNumber.claimed(from), to, Instant.EPOCH);
  }

  @Property
  void nothingButNumbersAndNamesOfTheDialplan(@ForAll String from, @ForAll String to) {
    Arrival arrival = claimed(from, to);

    assertThat(arrival.from().digits()).matches("(\\+?[0-9]{1,20})?");
    assertThat(arrival.to()).matches("[0-9A-Za-z+*#._-]{0,80}");
  }

  @Example
  void whatIsOneStaysAsItWas() {
    assertThat(claimed("+31612345678", "100").to()).isEqualTo("100");
    assertThat(claimed("+31612345678", "+3120-12.3_a*#").to()).isEqualTo("+3120-12.3_a*#");
    assertThat(claimed("x", "100\r\nAction: Originate").to()).isEmpty();
    assertThat(claimed("' OR 1=1", "../../etc").from()).isEqualTo(PhoneNumber.WITHHELD);
  }
}

package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/**
 * Simulated figures beside exact ones, printed as a table. Of many intervals of 95 % some miss, so
 * nine of ten have to hold the exact figure, and every one when it is made twice as wide.
 */
final class Agreement {
  private final StringBuilder table = new StringBuilder();
  private int told;
  private int held;

  Agreement(String title) {
    table.append(title).append('\n');
  }

  void compare(String what, Estimate simulated, double exact) {
    boolean holds = simulated.contains(exact);
    told++;
    held += holds ? 1 : 0;
    table.append(
        String.format(
            Locale.ROOT,
            "  %-44s simulated %9.4f +- %.4f   exact %9.4f%s%n",
            what,
            simulated.mean(),
            simulated.halfWidth(),
            exact,
            holds ? "" : "   (outside)"));
    assertThat(new Estimate(simulated.mean(), 2 * simulated.halfWidth()).contains(exact))
        .as("%s: %s +- %s around %s", what, simulated.mean(), simulated.halfWidth(), exact)
        .isTrue();
  }

  void print() {
    System.out.print(table + "  within the 95 % interval: " + held + " of " + told + "\n");
    assertThat(held).as(table.toString()).isGreaterThanOrEqualTo(Math.ceilDiv(told * 9, 10));
  }
}

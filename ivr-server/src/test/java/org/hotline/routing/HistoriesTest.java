package org.hotline.routing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever happens in whatever order: nobody is offered twice or lost, the order is that of the
 * policy, and nobody waits in vain.
 */
class HistoriesTest {
  @Property(tries = 3_000)
  void thousandsOfHistoriesGoByTheRule(
      @ForAll @Size(max = 150) List<@IntRange(max = 1_000_000) Integer> dice) {
    RandomFloor floor = new RandomFloor();
    dice.forEach(floor::happens);

    floor.everybodyIsServed();
  }
}

package org.hotline.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.call.PhoneNumber;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
  private static final PhoneNumber ANNA = new PhoneNumber("+31201111111");
  private static final GuessLimits TWO =
      new GuessLimits(2, Duration.ofMinutes(1), 2, Duration.ofHours(1));

  private final List<String> looked = new ArrayList<>();
  private final Doorkeeper door = new Doorkeeper(this::look, new TwoGuesses(), TWO, _ -> {});

  private boolean look(String keyed) {
    looked.add(keyed);
    return keyed.equals("4711");
  }

  @Test
  void whoKnowsThePinIsAdmitted() {
    assertThat(door.admit(ANNA, "4711")).isEqualTo(Admission.ADMITTED);
  }

  @Test
  void whoDoesNotIsRefused() {
    assertThat(door.admit(ANNA, "1234")).isEqualTo(Admission.REFUSED);
  }

  @Test
  void whoGuessedTooOftenLearnsNothingMore() {
    door.admit(ANNA, "1");
    door.admit(ANNA, "2");

    assertThat(door.admit(ANNA, "4711")).isEqualTo(Admission.LOCKED);
    assertThat(looked).containsExactly("1", "2");
  }

  @Test
  void whoKnewItAtLastHasAllGuessesAgain() {
    door.admit(ANNA, "1");
    door.admit(ANNA, "4711");
    door.admit(ANNA, "1");

    assertThat(door.admit(ANNA, "4711")).isEqualTo(Admission.ADMITTED);
  }

  private static final class TwoGuesses implements Guesses {
    private int taken;

    @Override
    public boolean take(PhoneNumber caller, GuessLimits limits) {
      return taken++ < limits.byCaller();
    }

    @Override
    public void right(PhoneNumber caller) {
      taken = 0;
    }
  }
}

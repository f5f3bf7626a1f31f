package org.hotline.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.List;
import org.hotline.admission.GuessLimits;
import org.hotline.admission.Guesses;
import org.hotline.call.PhoneNumber;

/** Guesses at the PIN, a counter for each caller and one for all. */
public final class RedisGuesses implements Guesses {
  private static final Script<Long> TAKE = new Script<>("admission/take", ScriptOutputType.INTEGER);
  private static final Script<Long> RIGHT =
      new Script<>("admission/right", ScriptOutputType.INTEGER);

  private final RedisStore store;
  private final Keys keys;

  public RedisGuesses(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public boolean take(PhoneNumber caller, GuessLimits limits) {
    List<String> arguments =
        List.of(
            Integer.toString(limits.byCaller()),
            Long.toString(limits.locked().toMillis()),
            Integer.toString(limits.byAll()),
            Long.toString(limits.span().toMillis()));
    return TAKE.run(store, counters(caller), arguments) == 1;
  }

  @Override
  public void right(PhoneNumber caller) {
    RIGHT.run(store, counters(caller), List.of());
  }

  private List<String> counters(PhoneNumber caller) {
    return List.of(keys.guessesBy(caller), keys.guesses());
  }
}

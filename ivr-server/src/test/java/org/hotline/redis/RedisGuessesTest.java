package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hotline.admission.GuessLimits;
import org.hotline.admission.Guesses;
import org.hotline.admission.GuessesContract;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Unreachable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisGuessesTest extends GuessesContract {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private static final PhoneNumber ANNA = new PhoneNumber("+31201111111");

  private RedisGuesses guesses;

  @BeforeEach
  void connect() {
    guesses = new RedisGuesses(REDIS.store(), new Keys("hotline"));
  }

  @Override
  protected Guesses guesses() {
    return guesses;
  }

  @Test
  void aLockEndsByItself() {
    guesses.take(ANNA, GuessLimits.USUAL);

    assertThat(REDIS.connection().sync().pttl("{hotline}:admission:+31201111111"))
        .isBetween(1L, GuessLimits.USUAL.locked().toMillis());
    assertThat(REDIS.connection().sync().pttl("{hotline}:admission:all"))
        .isBetween(1L, GuessLimits.USUAL.span().toMillis());
  }

  @Test
  void whereNobodyCanCountNobodyMayGuess() {
    REDIS.kill();

    assertThatThrownBy(() -> guesses.take(ANNA, GuessLimits.USUAL)).isInstanceOf(Unreachable.class);
  }
}

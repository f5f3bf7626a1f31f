package org.hotline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hotline.call.QueueName;
import org.junit.jupiter.api.Test;

/** What every keeper of experience does alike. */
public abstract class ExperienceContract {
  protected static final QueueName SUPPORT = new QueueName("support");
  protected static final Learned MUCH =
      Learned.nothing(Duration.ofMinutes(3))
          .talked(Duration.ofSeconds(90))
          .waited(Duration.ofSeconds(30), true);

  private static final QueueName SALES = new QueueName("sales");
  private static final Learned LITTLE = Learned.nothing(Duration.ofMinutes(5));

  protected abstract Experience kept();

  @Test
  void atFirstThereIsNone() {
    assertThat(kept().all()).isEmpty();
  }

  @Test
  void itIsKeptAsItIsForEachQueueAndTheNewestCounts() {
    kept().keep(SUPPORT, LITTLE);
    kept().keep(SALES, LITTLE);
    kept().keep(SUPPORT, MUCH);

    assertThat(kept().all()).isEqualTo(Map.of(SUPPORT, MUCH, SALES, LITTLE));
  }
}

package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Several stories at the same time; each has to come to its end. */
final class Together {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private Together() {}

  static <T> void of(T[] all, Consumer<T> story) {
    List<CompletableFuture<Void>> stories =
        Arrays.stream(all).map(one -> begin(() -> story.accept(one))).toList();
    stories.forEach(told -> assertThat(told).succeedsWithin(LONGEST));
  }

  private static CompletableFuture<Void> begin(Runnable story) {
    CompletableFuture<Void> told = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                story.run();
                told.complete(null);
              } catch (RuntimeException | AssertionError failed) {
                told.completeExceptionally(failed);
              }
            });
    return told;
  }
}

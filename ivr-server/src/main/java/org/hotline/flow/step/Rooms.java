package org.hotline.flow.step;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotline.call.Checkpoints;
import org.hotline.connector.Connectors;
import org.hotline.hours.Hours;
import org.hotline.journal.Journal;
import org.hotline.prompt.Prompts;
import org.hotline.queue.Waiting;

/** The rooms of the house that steps lean on. */
public record Rooms(
    Prompts prompts,
    Journal journal,
    Checkpoints checkpoints,
    Waiting waiting,
    Connectors connectors,
    Function<String, Optional<Hours>> hours,
    Office office,
    Supplier<List<Notice>> notices,
    InstantSource clock) {

  public Hours hoursCalled(String name) {
    return hours
        .apply(name)
        .orElseThrow(
            () -> new IllegalStateException("Expected hours \"" + name + "\", but there are none"));
  }
}

package org.hotline.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistake;

/**
 * What came of reading the directory.
 *
 * @param loaded empty when a mistake in the files themselves blocks
 * @param mistakes errors and warnings, in the order of files and lines; those of tests come last
 * @param texts the files that were read, by their names; those of tests too where tests are played
 */
public record Reading(Optional<Loaded> loaded, List<Mistake> mistakes, Map<String, String> texts) {
  public Reading {
    mistakes = List.copyOf(mistakes);
    texts = Map.copyOf(texts);
  }

  /** Whether all is good, the tests too. */
  public boolean passed() {
    return loaded.isPresent() && mistakes.stream().noneMatch(Mistake::blocks);
  }
}

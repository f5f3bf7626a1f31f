package org.hotline.flow.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The call flows that were found good last, as they were read: a server that starts beside broken
 * ones goes on with these. Each copy gets its number when it is whole; the newest counts.
 */
public final class LastGood {
  /** The newest, and the one before for whoever is reading it at this moment. */
  private static final int KEPT = 2;

  private final Path home;

  public LastGood(Path home) {
    this.home = home;
  }

  Path home() {
    return home;
  }

  /** Where the newest copy is; until there is one, where an earlier program kept its own. */
  public Path directory() {
    return newest().map(GoodCopy::directory).orElse(home);
  }

  /** Whether just these texts were found good, and by the same judge. */
  public boolean is(Map<String, String> texts, String judge) {
    return newest().filter(copy -> copy.is(texts, judge)).isPresent();
  }

  /**
   * A crash at any moment leaves the newest copy whole: this one, or the one before.
   *
   * @param texts the files that were found good, by their names
   * @param judge who found them good: what else the judgement depends on
   */
  public void keep(Map<String, String> texts, String judge) throws IOException {
    if (is(texts, judge)) {
      return;
    }
    Path part = home.resolve("part");
    if (Files.exists(part)) { // a crash left it
      new GoodCopy(part).remove();
    }
    new GoodCopy(part).write(texts, judge);
    Files.move(part, home.resolve(String.valueOf(next())), StandardCopyOption.ATOMIC_MOVE);
    forgetOthers();
  }

  private Optional<GoodCopy> newest() {
    try {
      return copies().stream().findFirst().map(GoodCopy::new);
    } catch (IOException | UncheckedIOException none) {
      return Optional.empty();
    }
  }

  private long next() throws IOException {
    return copies().stream().findFirst().map(LastGood::number).orElse(0L) + 1;
  }

  private void forgetOthers() throws IOException {
    for (Path old : copies().stream().skip(KEPT).toList()) {
      new GoodCopy(old).remove();
    }
  }

  /** The newest first. */
  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]{1,18}"))
          .sorted(Comparator.comparing(LastGood::number).reversed())
          .toList();
    }
  }

  private static long number(Path copy) {
    return Long.parseLong(copy.getFileName().toString());
  }
}

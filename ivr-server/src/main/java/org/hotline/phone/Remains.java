package org.hotline.phone;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What killed processes left: temporary homes of ours, with the id of a process that is gone. */
record Remains(Path place, String name) {
  private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

  /** The moment at which a process began is known to about a second. */
  private static final Duration BLUR = Duration.ofSeconds(5);

  void remove() {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(place, name + "-*")) {
      for (Path home : homes) {
        if (isOurs(home) && isLeft(home)) {
          Removal.of(home);
        }
      }
    } catch (IOException later) {
      LOG.warn("what a killed command left in {} could not all be removed: {}", place, later);
    }
  }

  /** In a place where all may write, others can give their own the same name. */
  private static boolean isOurs(Path home) throws IOException {
    return Files.isDirectory(home, NOFOLLOW_LINKS)
        && Files.getOwner(home, NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
  }

  private boolean isLeft(Path home) throws IOException {
    Matcher parts =
        Pattern.compile(Pattern.quote(name) + "-([0-9]{1,9})-[0-9]+")
            .matcher(home.getFileName().toString());
    Instant made = Files.getLastModifiedTime(home, NOFOLLOW_LINKS).toInstant();
    return parts.matches() && !lives(Long.parseLong(parts.group(1)), made);
  }

  /** One that began after the home was made has only inherited the id. */
  private static boolean lives(long process, Instant made) {
    return ProcessHandle.of(process)
        .flatMap(it -> it.info().startInstant())
        .filter(made.plus(BLUR)::isAfter)
        .isPresent();
  }
}

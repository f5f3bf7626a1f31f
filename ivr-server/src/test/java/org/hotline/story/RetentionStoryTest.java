package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages are kept as long as the setting says, and no longer. */
@NeedsTelephones
class RetentionStoryTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @RegisterExtension
  static final Installation HOTLINE = new Firm().opens().having("retention.days", "2");

  @Test
  void aMessageThatIsOlderThanTheRetentionIsForgotten() throws IOException {
    Path old = message("old.wav", Duration.ofDays(3));
    Path kept = message("kept.wav", Duration.ofDays(1));
    HOTLINE.server().kill();
    HOTLINE.server().startAgain();

    assertThat(Patience.of(SOON).until(() -> !Files.exists(old))).as("%s is gone", old).isTrue();
    assertThat(kept).exists();
  }

  private static Path message(String name, Duration age) throws IOException {
    Path box = HOTLINE.directory().resolve("spool/recording/voicemail/sales");
    Path file = Files.writeString(Files.createDirectories(box).resolve(name), "a voice");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}

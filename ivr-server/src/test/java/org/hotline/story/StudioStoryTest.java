package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hotline.command.PromptDesk;
import org.hotline.command.StudioSound;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A WAV file from a studio takes the place of the welcome while the server runs. */
@NeedsTelephones
class StudioStoryTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @RegisterExtension static final Installation HOTLINE = new Installation();

  @TempDir Path studio;

  @Test
  void theNextCallerHearsTheFileAndThenTheTextAgain() throws IOException {
    byte[] tone = new StudioSound(studio).tone(Tone.OF_AGENTS.hertz(), 20);
    assertThat(prompts(tone, "record", "welcome", "nl")).contains("as a recording of 20.0 s");
    isTakenUp(1);
    HOTLINE.caller("+31200000950").calls("100").hears(Tone.OF_AGENTS).hangsUp();

    assertThat(prompts(new byte[0], "text", "welcome", "nl")).contains("as text: Welkom");
    isTakenUp(2);
    Caller ben = HOTLINE.caller("+31200000951").calls("100").hearsSomething();
    assertThat(ben.line().ear().heard().contains(Tone.OF_AGENTS)).isFalse();
    ben.hangsUp();
  }

  private static String prompts(byte[] sent, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    new PromptDesk(HOTLINE.environment(), new ByteArrayInputStream(sent), out)
        .run(List.of(arguments));
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void isTakenUp(int times) {
    assertThat(Patience.of(SOON).until(() -> takenUp() == times)).as("taken up").isTrue();
  }

  private static long takenUp() {
    return HOTLINE
        .server()
        .output()
        .lines()
        .filter(line -> line.contains("recordings of prompts have changed"))
        .count();
  }
}

package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.call.Apology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each apology has its words in both languages and its place in the dialplan. */
class ApologiesTest {
  private static final Path CHECKOUT = Path.of("..");

  @ParameterizedTest
  @EnumSource
  void everyApologyCanBeSaid(Apology apology) throws IOException {
    for (String language : new String[] {"nl", "en"}) {
      assertThat(Files.readString(CHECKOUT.resolve("prompts/" + language + ".yaml")))
          .contains("\n  " + apology.word() + ": ");
    }
    assertThat(Files.readString(CHECKOUT.resolve("docker/asterisk/extensions.conf")))
        .contains("exten => " + apology.word() + ",1,");
  }
}

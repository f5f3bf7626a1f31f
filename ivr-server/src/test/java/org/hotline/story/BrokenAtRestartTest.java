package org.hotline.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An admin has just broken the call flows when the server is killed: nobody is to notice. */
@NeedsTelephones
class BrokenAtRestartTest {
  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  @Test
  void whoWaitsIsServedByTheFlowsThatWereGoodLast() throws IOException {
    Agent eve = HOTLINE.agent("eve").letsRing();
    Caller first = HOTLINE.caller("+31200000801").calls("100");
    Journey.of(HOTLINE, first).joins("support");
    eve.rings();
    Path main = HOTLINE.directory().resolve("call-flows/main.yaml");
    Files.writeString(main, Files.readString(main) + "\nnonsense: [");

    HOTLINE.server().kill();
    eve.answersAtOnce();
    HOTLINE.server().startAgain();

    eve.rings().isAnswered();
    first.talksTo(eve).hangsUp();
    Caller second = HOTLINE.caller("+31200000802").calls("100");
    Journey.of(HOTLINE, second).joins("support");
    second.hangsUp();
  }
}

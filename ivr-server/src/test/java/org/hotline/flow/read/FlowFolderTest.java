package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowFolderTest {
  private static final String GOOD =
      "flow: main\nlanguage: nl\nstart: bye\nsteps:\n  bye: {type: hangup}\n";

  @TempDir Path directory;

  private FlowFolder folder() {
    return new FlowFolder(directory, StepTypes.ALL, KnownPrompts.of("sorry"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  @Test
  void theFlowsOfThisRepositoryAreGood() {
    Path root = Path.of("..");
    Reading reading =
        new FlowFolder(
                root.resolve("call-flows"), StepTypes.ALL, KnownPrompts.in(root.resolve("prompts")))
            .read();

    assertThat(reading.mistakes()).isEmpty();
    Loaded loaded = reading.loaded().orElseThrow();
    assertThat(loaded.numbers()).containsEntry("100", "main");
    assertThat(loaded.queues()).containsKeys(new QueueName("support"), new QueueName("sales"));
    assertThat(loaded.agents().values())
        .filteredOn(agent -> agent.id().equals(new AgentId("eve")))
        .allSatisfy(eve -> assertThat(eve.skills()).containsEntry("dutch", 9))
        .hasSize(1);
  }

  @Test
  void readsFlowsAndPassesOverTestsAndHiddenFiles() throws IOException {
    write("main.yaml", GOOD);
    write("main.test.yaml", "not read");
    write(".main.yaml.swp", "not read");
    write("README.md", "not read");

    Reading reading = folder().read();

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.loaded().orElseThrow().flows()).containsOnlyKeys("main");
  }

  @Test
  void theVersionIsTheBeginningOfTheHashOfTheFile() throws IOException {
    write("main.yaml", GOOD);

    assertThat(folder().read().loaded().orElseThrow().flows().values())
        .extracting(Flow::version)
        .containsExactly("3f9de610d2f1");
  }

  @Test
  void whatCannotBeReadAsTextIsToldFileByFile() throws IOException {
    write("large.yaml", "#".repeat(1024 * 1024 + 1));
    Files.write(directory.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
    write("other.yml", GOOD);
    write("Shouted.YAML", GOOD);
    Files.createSymbolicLink(directory.resolve("moved.yaml"), directory.resolve("away.yaml"));
    Files.createSymbolicLink(directory.resolve("moved.test.yaml"), directory.resolve("away"));

    assertThat(folder().read().mistakes())
        .extracting(Mistake::headline)
        .containsExactly(
            "Shouted.YAML:1:1: expected a name that ends in .yaml; rename the file [file]",
            "large.yaml:1:1: larger than 1 MiB; a call flow is never that long [file]",
            "latin.yaml:1:1: not UTF-8; save it with that encoding [file]",
            "moved.yaml:1:1: a link that leads to no file; mend or remove it [file]",
            "other.yml:1:1: expected a name that ends in .yaml; rename the file [file]");
  }

  @Test
  void aDirectoryThatIsMissingIsTold() {
    Reading reading =
        new FlowFolder(directory.resolve("gone"), StepTypes.ALL, KnownPrompts.of()).read();

    assertThat(reading.loaded()).isEmpty();
    assertThat(reading.mistakes().getFirst().headline()).contains("cannot be read [file]");
  }

  @Test
  void theFingerprintChangesWithContentsAndNames() throws IOException {
    write("main.yaml", GOOD);
    String before = folder().fingerprint();

    assertThat(folder().fingerprint()).isEqualTo(before);
    write("main.yaml", GOOD + "#");
    String after = folder().fingerprint();
    assertThat(after).isNotEqualTo(before);
    write("second.yaml", GOOD);
    assertThat(folder().fingerprint()).isNotEqualTo(after);
    String beforeALink = folder().fingerprint();
    Files.createSymbolicLink(directory.resolve("moved.yaml"), directory.resolve("away.yaml"));
    assertThat(folder().fingerprint()).isNotEqualTo(beforeALink);
  }
}

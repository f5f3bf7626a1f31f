package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agents come and go by the list in {@code agents.yaml}, while everything runs. */
@NeedsTelephones
class RosterStoryTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final List<String> USUAL =
      List.of("nora: 201", "rita: 202", "bart: 203", "bente: 203", "hans: 204");

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm().team("201").team("202").team("203").team("204").team("205").opens();

  @BeforeEach
  void theUsualListCounts() {
    new Roster(USUAL).counts();
  }

  @Test
  void whoIsTakenOffTheListIsSignedOffAndHasNoTelephoneAnyMore() {
    HOTLINE.agent("nora");
    Aftermath.of(HOTLINE).finds("nora", "ready");
    new Roster(USUAL).without("nora").counts();
    Aftermath.of(HOTLINE).finds("nora", "unknown");
    assertThat(soon("nora", false)).as("the account of nora is gone").isTrue();

    new Roster(USUAL).counts();
    assertThat(soon("nora", true)).as("the account of nora is back").isTrue();
  }

  @Test
  void whoIsTakenOffTheListWhileTalkingTalksToTheEnd() {
    Agent rita = HOTLINE.agent("rita").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000802").calls("202");
    rita.rings().isAnswered();
    new Roster(USUAL).without("rita", "nora").counts();
    assertThat(soon("nora", false)).as("the list counts").isTrue();
    caller.talksTo(rita);
    Aftermath.of(HOTLINE).finds("rita", "talking");

    rita.hangsUp();
    caller.isHungUp();
    Journey.of(HOTLINE, caller).leaves("wait", "served");
    Aftermath.of(HOTLINE).finds("rita", "unknown");
    assertThat(soon("rita", false)).as("the account of rita is gone").isTrue();
  }

  @Test
  void whoIsTakenOffTheListWhileItRingsGivesTheCallerToAnotherAgent() {
    Agent bart = HOTLINE.agent("bart").letsRing();
    Aftermath.of(HOTLINE).finds("bart", "ready");
    Caller caller = HOTLINE.caller("+31200000803").calls("203");
    bart.rings();
    Agent bente = HOTLINE.agent("bente").letsRing();
    new Roster(USUAL).without("bart").counts();
    bart.isHungUp();
    bente.rings().answers();
    caller.talksTo(bente).hangsUp();
    Journey.of(HOTLINE, caller)
        .rang("bart", "bente")
        .rangInVain("agent works here no more")
        .ends("talked");
    assertThat(soon("bart", false)).as("the account of bart is gone").isTrue();
  }

  @Test
  void whoIsTakenOffTheListWhileTheServerIsDownLosesTheTelephoneToo() {
    assertThat(soon("hans", true)).as("hans has an account").isTrue();
    HOTLINE.server().kill();
    new Roster(USUAL).without("hans").counts();
    HOTLINE.server().startAgain();
    assertThat(soon("hans", false)).as("the account of hans is gone").isTrue();
  }

  @Test
  void whoIsNewWhileAsteriskIsAwayHasATelephoneWhenItIsBack() throws IOException {
    HOTLINE.withoutAsterisk(
        () -> {
          new Roster(USUAL).with("otto: 205").counts();
          Aftermath.of(HOTLINE).finds("otto", "off");
        });
    assertThat(soon("otto", true)).as("the account of otto is made").isTrue();
  }

  private static boolean soon(String agent, boolean has) {
    String account = "agent-" + agent;
    return Patience.of(SOON)
        .until(() -> has ? HOTLINE.asterisk().hasWhole(account) : !HOTLINE.asterisk().has(account));
  }

  /** Names with the team of each, as they stand in {@code agents.yaml}. */
  private record Roster(List<String> lines) {
    Roster without(String... names) {
      return new Roster(
          lines.stream()
              .filter(line -> List.of(names).stream().noneMatch(name -> line.startsWith(name)))
              .toList());
    }

    Roster with(String line) {
      TreeSet<String> more = new TreeSet<>(lines);
      more.add(line);
      return new Roster(List.copyOf(more));
    }

    void counts() {
      Path file = HOTLINE.directory().resolve("call-flows/agents.yaml");
      String text =
          lines.stream().map(Roster::entry).collect(Collectors.joining("", "agents:\n", ""));
      try {
        Path fresh = Files.writeString(file.resolveSibling(".agents"), text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static String entry(String line) {
      String[] parts = line.split(": ");
      return "  %s: {name: %s, skills: {team-%s: 5}}\n".formatted(parts[0], parts[0], parts[1]);
    }
  }
}

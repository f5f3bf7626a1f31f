package org.hotline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hotline.call.AgentId;
import org.hotline.phone.AgentTelephone;
import org.hotline.phone.Line;
import org.hotline.phone.LineEnd;
import org.hotline.phone.Patience;
import org.hotline.phone.Pickup;
import org.hotline.phone.Tone;
import org.hotline.settings.SecretFile;
import org.hotline.settings.Settings;

/** {@code agent NAME}: an agent's telephone that answers by itself, until Ctrl-C. */
public final class Desk {
  private static final String USAGE = "usage: agent NAME [--answer-after SECONDSs]";
  private static final Duration REGISTERING = Duration.ofSeconds(15);
  private static final Duration BEAT = Duration.ofMillis(100);

  private final Map<String, String> environment;
  private final PrintStream out;

  public Desk(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** The exit code, when it could not register; else it goes on until it is stopped. */
  public int run(List<String> arguments) {
    return Telephoning.run(out, () -> open(Options.read(arguments, USAGE, "--answer-after")));
  }

  private int open(Options options) {
    Settings settings = Settings.fromEnvironment(environment);
    AgentId agent = name(options.subject());
    String password = password(settings.directories().secrets(), agent);
    Duration ring =
        options.value("--answer-after").map(Options::duration).orElse(Duration.ofSeconds(1));
    try (Closing<OwnNetwork> own = Closing.of(OwnNetwork.telephones(settings, environment))) {
      Narration narration = new Narration(out);
      AgentTelephone telephone = own.it().network().telephone(agent, password);
      telephone.when(new Pickup.Answers(ring));
      if (!Patience.of(REGISTERING).until(() -> own.it().network().registered(agent))) {
        throw new Misused("the hotline does not take " + agent + "'s telephone; is it up?");
      }
      narration.tell(agent + " is registered and answers; Ctrl-C ends");
      return attend(telephone, narration);
    }
  }

  private static int attend(AgentTelephone telephone, Narration narration) {
    while (!Thread.currentThread().isInterrupted()) {
      telephone.rings(Duration.ofHours(1)).ifPresent(line -> talk(line, narration));
    }
    return 0;
  }

  private static void talk(Line line, Narration narration) {
    narration.tell("rings: " + (line.farEnd().withheld() ? "no number" : line.farEnd().digits()));
    if (line.answered(Duration.ofMinutes(5)).isPresent()) {
      narration.tell("answered; plays a tone of " + Tone.OF_AGENTS);
      line.play(Tone.OF_AGENTS);
      Listening listening = new Listening(line.ear(), narration);
      while (line.ended(BEAT).isEmpty()) {
        listening.goOn();
      }
    }
    narration.tell(line.ended(BEAT).map(Desk::byWhom).orElse("not answered"));
  }

  private static String byWhom(LineEnd end) {
    return end.byUs() ? "hung up by us" : "hung up by the hotline";
  }

  private static AgentId name(String text) {
    try {
      return new AgentId(text);
    } catch (IllegalArgumentException noName) {
      throw new Misused(String.valueOf(noName.getMessage()));
    }
  }

  private static String password(Path secrets, AgentId agent) {
    SecretFile file = new SecretFile(secrets, Path.of("agents", agent.value()));
    try {
      return file.text();
    } catch (IOException missing) {
      throw new Misused(
          "there is no account for %s (%s cannot be read): is that name in agents.yaml, and is the server up?"
              .formatted(agent, secrets.resolve(file.name())));
    }
  }
}

package org.hotline.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.hotline.phone.Line;
import org.hotline.phone.LineEnd;
import org.hotline.phone.TelephoneNetwork;
import org.hotline.settings.Settings;

/** {@code call NUMBER}: a real call to this hotline, told step by step. */
public final class Call {
  private static final Duration RINGING = Duration.ofSeconds(60);
  private static final Duration BEAT = Duration.ofMillis(100);

  private final Map<String, String> environment;
  private final PrintStream out;

  public Call(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** The exit code: 0 when the call was answered, 1 when not, 2 when it could not be placed. */
  public int run(List<String> arguments) {
    return Telephoning.run(out, () -> place(CallPlan.of(arguments)));
  }

  private int place(CallPlan plan) {
    Settings settings = Settings.fromEnvironment(environment);
    try (Closing<OwnNetwork> own = Closing.of(OwnNetwork.trunk(settings, environment))) {
      Narration narration = new Narration(out);
      narration.tell("dialling " + plan.number() + " as " + plan.from().digits());
      return follow(plan, dial(own.it().network(), plan), narration);
    }
  }

  private static Line dial(TelephoneNetwork network, CallPlan plan) {
    return network.call(plan.number(), plan.from());
  }

  private static int follow(CallPlan plan, Line line, Narration narration) {
    if (line.answered(RINGING).isEmpty()) {
      narration.tell("not answered: " + line.ended(BEAT).map(Call::why).orElse("it only rings"));
      line.hangUp();
      return 1;
    }
    narration.tell("answered");
    try (Keyboard _ = Keyboard.open(keys -> press(line, keys, narration))) {
      talk(plan, line, narration);
    }
    return 0;
  }

  private static void talk(CallPlan plan, Line line, Narration narration) {
    Listening listening = new Listening(line.ear(), narration);
    Deque<PlannedKeys> keys = new ArrayDeque<>(plan.keys());
    long end = System.nanoTime() + plan.longest().toNanos();
    long pressed = System.nanoTime();
    while (line.ended(BEAT).isEmpty() && System.nanoTime() < end) {
      listening.goOn();
      if (!keys.isEmpty() && System.nanoTime() - pressed >= keys.peek().after().toNanos()) {
        press(line, keys.remove().keys(), narration);
        pressed = System.nanoTime();
      }
    }
    if (line.open()) {
      line.hangUp();
    }
    narration.tell(line.ended(Duration.ofSeconds(2)).map(Call::byWhom).orElse("hung up by us"));
  }

  private static void press(Line line, String keys, Narration narration) {
    line.press(keys);
    narration.tell("presses " + keys);
  }

  private static String byWhom(LineEnd end) {
    return end.byUs() ? "hung up by us" : "hung up by the hotline (" + why(end) + ")";
  }

  private static String why(LineEnd end) {
    return switch (end.cause().q850()) {
      case 1, 3 -> "there is no such number";
      case 16 -> "a normal end";
      case 17 -> "busy";
      case 21 -> "refused; is the port that we call from in trunk.match?";
      default -> "cause " + end.cause().q850() + " of Q.850";
    };
  }
}

package org.hotline.asterisk.agi;

import java.util.Locale;
import org.asteriskjava.fastagi.command.SetContextCommand;
import org.asteriskjava.fastagi.command.SetExtensionCommand;
import org.asteriskjava.fastagi.command.SetPriorityCommand;
import org.asteriskjava.fastagi.command.SetVariableCommand;
import org.asteriskjava.fastagi.command.VerboseCommand;
import org.hotline.call.Ending;

/** What the dialplan is told, in variables of its channel. */
final class Results {
  private static final String OUTCOME = "OUTCOME";

  private final AgiLine line;

  Results(AgiLine line) {
    this.line = line;
  }

  /** Stands there until the end comes: what the dialplan finds when the server dies. */
  void begin() {
    set(OUTCOME, "interrupted");
    set("RESOLVED", "");
  }

  void refuse(String why) {
    line.send(new VerboseCommand(Alphabet.value("Hotline refuses - " + why), 1));
    set(OUTCOME, "refused");
  }

  /** What the flow may call its variables cannot hide the outcome, which is told last. */
  void end(Ending ending, Findings.Finding finding) {
    finding.variables().forEach(this::set);
    set("RESOLVED", finding.resolved().orElse(""));
    boolean resolved = ending == Ending.COMPLETED && finding.resolved().isPresent();
    set(OUTCOME, resolved ? "resolved" : ending.word());
  }

  /** The dialplan goes on where it enters our application. */
  void handOver(String flow, Findings.Finding finding) {
    end(Ending.COMPLETED, finding);
    set(OUTCOME, "handed-over");
    set("FLOW", flow);
    line.send(new SetContextCommand("handed-over"));
    line.send(new SetExtensionCommand("go-on"));
    line.send(new SetPriorityCommand("1"));
  }

  private void set(String name, String value) {
    String variable = "HOTLINE_" + name.toUpperCase(Locale.ROOT);
    line.send(new SetVariableCommand(variable, Alphabet.value(value)));
  }
}

package org.hotline.flow.test.stage;

import org.hotline.journal.Fact;

/** A fact in a few words, for people to read. */
public final class FactWords {
  private FactWords() {}

  public static String of(Fact fact) {
    return switch (fact) {
      case Fact.FlowStarted started -> "started " + started.flow() + " in " + started.language();
      case Fact.Resumed resumed -> "resumed " + resumed.step();
      case Fact.StepEntered entered -> "enter " + entered.step();
      case Fact.StepLeft left -> "leave " + left.step() + ": " + left.outcome();
      case Fact.Said said ->
          (said.interrupted() ? "began " : "said ") + String.join(" ", said.prompts());
      case Fact.PromptMissing missing -> "missing " + missing.prompt();
      case Fact.VariableSet set -> "knows " + set.variable() + " = " + set.value();
      case Fact.LanguageChanged changed -> "speaks " + changed.language();
      case Fact.KeyPressed key -> "key " + key.key();
      case Fact.NoInput silence -> "no input " + silence.attempt();
      case Fact.NoMatch wrong -> "no match " + wrong.attempt();
      case Fact.Transferred transferred ->
          "transferred to " + transferred.destination() + ": " + transferred.outcome();
      case Fact.VoicemailLeft left ->
          "voicemail " + left.recording() + " of " + left.length().toSeconds();
      case Fact.Resolved resolved -> "resolved " + resolved.request();
      case Fact.Surveyed surveyed -> surveyed.question() + " " + surveyed.answer();
      case Fact.HoursForced forced ->
          "forced %s %s%s"
              .formatted(
                  forced.hours(),
                  forced.to(),
                  forced.until().map(until -> " until " + until).orElse(""));
      case Fact.Troubled troubled -> "trouble in " + troubled.step();
      default -> fact.getClass().getSimpleName();
    };
  }
}

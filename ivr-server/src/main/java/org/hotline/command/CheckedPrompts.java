package org.hotline.command;

import java.io.PrintStream;
import java.util.List;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.Prompts;

/**
 * The prompts of a directory and what is wrong with them.
 *
 * @param gaps what a language lacks; callers hear it in another one
 */
public record CheckedPrompts(
    Prompts known, List<PromptMistake> mistakes, List<PromptMistake> gaps) {
  public CheckedPrompts {
    mistakes = List.copyOf(mistakes);
    gaps = List.copyOf(gaps);
  }

  void print(PrintStream out) {
    mistakes.forEach(out::println);
    gaps.forEach(gap -> out.println("warning: " + gap));
  }
}

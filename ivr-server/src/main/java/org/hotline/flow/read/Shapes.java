package org.hotline.flow.read;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.hotline.call.AgentId;
import org.hotline.call.Key;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;

/** The words of the flow language. */
public final class Shapes {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final String LOOK = " of lower-case letters, digits and '-'";

  public static final Shape<String> PLAIN_NAME = new Word<>("a name" + LOOK, NAME, name -> name);
  public static final Shape<PromptName> PROMPT =
      new Word<>("a prompt's name" + LOOK, NAME, PromptName::new);
  public static final Shape<Located<PromptName>> PROMPT_HERE = new Placed<>(PROMPT);
  public static final Shape<List<Located<PromptName>>> PROMPTS = new OneOrMore<>(PROMPT_HERE);
  public static final Shape<StepId> STEP =
      new Word<>("the name of a step" + LOOK, StepId.SHAPE, StepId::new);
  public static final Shape<QueueName> QUEUE =
      new Word<>("the name of a queue" + LOOK, NAME, QueueName::new);

  /** Any variable, also those that the hotline itself sets. */
  public static final Shape<VariableName> ANY_VARIABLE =
      new Word<>(
          "a variable's name of lower-case letters, digits and '_'",
          VariableName.SHAPE,
          VariableName::new);

  /** A variable that a flow may set. */
  public static final Shape<VariableName> VARIABLE = new FreeName(ANY_VARIABLE);

  public static final Shape<Language> LANGUAGE =
      new Word<>(
          "a language as two letters, such as nl", Pattern.compile("[a-z]{2}"), Language::new);
  public static final Shape<Key> KEY =
      new Word<>(
          "a key 0-9, '*' or '#'", Pattern.compile("[0-9*#]"), text -> new Key(text.charAt(0)));
  public static final Shape<PhoneNumber> NUMBER_OUTSIDE =
      new Word<>(
          "a telephone number of digits, with or without + in front",
          Pattern.compile("\\+?[0-9]{2,20}"),
          PhoneNumber::new);
  public static final Shape<String> NUMBER_CALLED =
      new Word<>(
          "a called number of digits, with or without + in front",
          Pattern.compile("\\+?[0-9]{1,20}"),
          number -> number);
  public static final Shape<AgentId> AGENT =
      new Word<>(
          "an agent's name of lower-case letters, digits and '-'",
          Pattern.compile("[a-z][a-z0-9-]{0,31}"),
          AgentId::new);
  public static final Shape<Integer> LEVEL = new Whole(1, 10);
  public static final Shape<Boolean> YES_NO = new YesNo();

  private Shapes() {}

  public static Shape<Formula> formula(String example) {
    return new FormulaShape(example);
  }

  public static Shape<Duration> seconds(int least, int most) {
    return new Span(Duration.ofSeconds(least), Duration.ofSeconds(most));
  }
}

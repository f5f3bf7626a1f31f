package org.hotline.flow.test.read;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.call.AgentId;
import org.hotline.call.Ending;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Anything;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Word;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.FlowTest;
import org.hotline.flow.test.Forcing;

/** Describes one test. */
final class FlowTestForm {
  private static final LocalDateTime TUESDAY_MORNING = LocalDateTime.parse("2026-11-24T10:00");
  private static final PhoneNumber SOMEBODY = new PhoneNumber("+31201234567");

  private static final Field<Node.Text> TEST =
      Field.required("test", "what is tested, in your words", new Anything("a few words"));
  private static final Field<LocalDateTime> AT =
      Field.optional(
          "at",
          "when the call comes, by the clock of the flow's hours; else 2026-11-24T10:00, a Tuesday",
          new Word<>(
              "a date and time, such as 2026-11-24T10:00",
              Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"),
              LocalDateTime::parse),
          TUESDAY_MORNING);
  private static final Field<PhoneNumber> CALLER =
      Field.optional(
          "caller",
          "the caller's number, or withheld; else +31201234567",
          new Word<>(
              "a number of digits, with or without + in front, or withheld",
              Pattern.compile("\\+?[0-9]{2,20}|withheld"),
              PhoneNumber::claimed),
          SOMEBODY);
  private static final Field<String> CALLED =
      Field.optional(
          "called", "the number that is called; else the flow's first", Shapes.NUMBER_CALLED);
  private static final Field<AgentId> AGENT =
      Field.optional(
          "agent",
          "the agent from whose own telephone the call comes, not logged in at first",
          Shapes.AGENT);
  private static final Field<Map<Located<String>, Forcing>> FORCED =
      Field.optional(
          "forced",
          "hours that somebody has forced before the call, such as {support: closed}",
          ForcedShape.TABLE,
          Map.of());
  private static final Field<Boolean> EXACTLY =
      Field.optional(
          "exactly", "whether no prompt may be heard but those below", Shapes.YES_NO, false);
  private static final Field<List<List<Located<Act>>>> STEPS =
      Field.optional(
          "steps", "what happens, one after another", new OneOrMore<>(new ActShape()), List.of());
  private static final Field<Located<Ending>> ENDS =
      Field.optional(
          "ends",
          "how the call ends; without it the caller hangs up after the last step of the test",
          new Placed<>(new Choice<>(endings())));
  private static final Field<List<Located<String>>> RESOLVED =
      Field.optional(
          "resolved",
          "the standard requests that are solved",
          new OneOrMore<>(new Placed<>(Shapes.PLAIN_NAME)),
          List.of());

  static final Form<FlowTest> FORM =
      new Form<>(
          "a test",
          List.of(TEST, AT, CALLER, CALLED, AGENT, FORCED, EXACTLY, STEPS, ENDS, RESOLVED),
          FlowTestForm::test);

  private FlowTestForm() {}

  private static FlowTest test(Filled filled) {
    Node.Text name = filled.get(TEST);
    return new FlowTest(
        new Located<>(name.text(), name.at()),
        filled.get(AT),
        filled.get(CALLER),
        filled.find(CALLED),
        filled.find(AGENT),
        filled.get(FORCED),
        filled.get(EXACTLY),
        filled.get(STEPS).stream().flatMap(List::stream).toList(),
        filled.find(ENDS),
        filled.get(RESOLVED));
  }

  private static SequencedMap<String, Ending> endings() {
    SequencedMap<String, Ending> endings = new LinkedHashMap<>();
    Stream.of(
            Ending.COMPLETED, Ending.CALLER_HUNG_UP, Ending.ABANDONED, Ending.TALKED, Ending.FAILED)
        .forEach(ending -> endings.put(ending.word(), ending));
    return endings;
  }
}

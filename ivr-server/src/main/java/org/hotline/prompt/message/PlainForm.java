package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A value as is natural for its type: {@code {name}}. */
record PlainForm() implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return Set.of(ValueType.values());
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return switch (value) {
      case Value.Text(String text) -> words(text, speaking.language());
      case Value.Whole _, Value.Amount _ -> new NumberForm().said(value, speaking);
      case Value.Truth(boolean holds) -> speaking.language().yesNo(holds);
      case Value.Day _ -> new DayForm(DateLength.USUAL).said(value, speaking);
      case Value.Hour _ -> new ClockForm().said(value, speaking);
      case Value.Moment _ ->
          new DayForm(DateLength.USUAL).said(value, speaking)
              + ", "
              + new ClockForm().said(value, speaking);
    };
  }

  /** An ampersand would be the beginning of markup to some programs. */
  private static String words(String text, SpokenLanguage language) {
    return HarmlessText.of(text).replace("&", " " + language.and() + " ");
  }
}

package org.hotline.prompt.message;

import com.ibm.icu.util.Currency;
import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A number as an amount of money. */
record MoneyForm(Currency currency) implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return COUNTING;
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return speaking.language().money(Numbers.of(value), currency);
  }
}

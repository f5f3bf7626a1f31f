package org.hotline.flow.step;

import java.util.Map;
import org.hotline.flow.mistake.Located;
import org.hotline.value.ValueType;

/**
 * What a flow is given when another leads to it, and what it gives back.
 *
 * @param takes the variables that it begins with
 * @param gives the variables that are set whenever it returns
 */
public record Signature(
    Map<Located<VariableName>, ValueType> takes, Map<Located<VariableName>, ValueType> gives) {
  public static final Signature NOTHING = new Signature(Map.of(), Map.of());

  public Signature {
    takes = Map.copyOf(takes);
    gives = Map.copyOf(gives);
  }
}

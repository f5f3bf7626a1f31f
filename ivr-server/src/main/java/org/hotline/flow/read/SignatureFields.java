package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.step.Handed;
import org.hotline.flow.step.Signature;
import org.hotline.flow.step.VariableName;

/** What a flow takes from those that lead to it, and what it gives back. */
final class SignatureFields {
  private static final Shape<Map<Located<VariableName>, Handed>> VARIABLES =
      new Table<>(Shapes.VARIABLE, new HandedShape());
  private static final Field<Map<Located<VariableName>, Handed>> TAKES =
      Field.optional(
          "takes",
          "the variables that it is given, each with its type, or with type and secret",
          VARIABLES,
          Map.of());
  private static final Field<Map<Located<VariableName>, Handed>> GIVES =
      Field.optional(
          "gives",
          "the variables that it gives back, each with its type, or with type and secret",
          VARIABLES,
          Map.of());

  static final List<Field<?>> ALL = List.of(TAKES, GIVES);

  private SignatureFields() {}

  static Signature from(Filled filled) {
    return new Signature(
        names(filled.find(TAKES).orElse(Map.of())), names(filled.find(GIVES).orElse(Map.of())));
  }

  /** Looked up ahead of the flow's own turn; its mistakes are told then. */
  static Signature ahead(Node flow) {
    return flow instanceof Node.Entries entries
        ? from(new Filling("a flow", ALL, List.of()).from(entries, new Mistakes()))
        : Signature.NOTHING;
  }

  private static Map<String, Handed> names(Map<Located<VariableName>, Handed> written) {
    Map<String, Handed> names = new LinkedHashMap<>();
    written.forEach((name, handed) -> names.put(name.value().value(), handed));
    return names;
  }
}

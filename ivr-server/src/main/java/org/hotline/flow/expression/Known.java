package org.hotline.flow.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.Optional;

/** {@code known(order)}: whether a variable is set, asked without needing it. */
final class Known {
  static final CelMacro MACRO = CelMacro.newGlobalMacro("known", 1, Known::expand);
  private static final String PREFIX = "known__";

  private Known() {}

  /** The name under which an expression finds the answer. */
  static String flag(String variable) {
    return PREFIX + variable;
  }

  /** The variable that is asked for, where the name is such a flag. */
  static Optional<String> variable(String name) {
    return name.startsWith(PREFIX)
        ? Optional.of(name.substring(PREFIX.length()))
        : Optional.empty();
  }

  private static Optional<CelExpr> expand(
      CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
    CelExpr variable = arguments.getFirst();
    return variable.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
        ? Optional.of(factory.newIdentifier(flag(variable.ident().name())))
        : Optional.empty();
  }
}

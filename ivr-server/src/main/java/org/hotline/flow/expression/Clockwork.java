package org.hotline.flow.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code now.getHours()}: what the clock and the calendar show where the firm is, since CEL's own
 * function means UTC when no zone is written.
 */
final class Clockwork {
  /** The name under which an expression finds the firm's time zone. */
  static final String ZONE = "firm__zone";

  private static final String HOURS = "getHours";
  private static final String MINUTES = "getMinutes";
  private static final List<String> SHOWN =
      List.of(
          "getFullYear",
          "getMonth",
          "getDate",
          "getDayOfMonth",
          "getDayOfWeek",
          "getDayOfYear",
          HOURS,
          MINUTES);

  static final List<CelMacro> MACROS =
      SHOWN.stream()
          .map(
              name ->
                  CelMacro.newReceiverMacro(
                      name, 0, (factory, moment, _) -> expand(name, factory, moment)))
          .toList();

  /** A length of time has hours and minutes too, the same everywhere. */
  static final List<CelFunctionDecl> LENGTHS = List.of(length(HOURS), length(MINUTES));

  static final List<CelFunctionBinding> BINDINGS =
      List.of(
          CelFunctionBinding.from(
              id(HOURS), Duration.class, String.class, (length, _) -> length.toHours()),
          CelFunctionBinding.from(
              id(MINUTES), Duration.class, String.class, (length, _) -> length.toMinutes()));

  private Clockwork() {}

  static boolean shows(String function) {
    return SHOWN.contains(function);
  }

  private static Optional<CelExpr> expand(
      String name, CelMacroExprFactory factory, CelExpr moment) {
    return Optional.of(factory.newReceiverCall(name, moment, factory.newIdentifier(ZONE)));
  }

  private static CelFunctionDecl length(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newMemberOverload(
            id(name), SimpleType.INT, SimpleType.DURATION, SimpleType.STRING));
  }

  private static String id(String name) {
    return "length_" + name;
  }
}

package org.hotline.flow.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Set;

/** The parts of an expression that make a value out of a text written there, which may be wrong. */
final class Constants {
  private static final Set<String> MAKING = Set.of("timestamp", "duration", "int", "double");

  private Constants() {}

  /** Each as an expression of its own. */
  static List<String> in(CelAbstractSyntaxTree tree) {
    return CelNavigableExpr.fromExpr(tree.getExpr())
        .allNodes()
        .map(CelNavigableExpr::expr)
        .filter(Constants::isMadeOfText)
        .map(Constants::written)
        .toList();
  }

  private static boolean isMadeOfText(CelExpr part) {
    return part.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
        && MAKING.contains(part.call().function())
        && part.call().args().size() == 1
        && isText(part.call().args().getFirst());
  }

  private static boolean isText(CelExpr part) {
    return part.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && part.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private static String written(CelExpr call) {
    String text = call.call().args().getFirst().constant().stringValue();
    return call.call().function() + "(" + quoted(text) + ")";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}

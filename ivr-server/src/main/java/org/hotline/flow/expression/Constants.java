package org.hotline.flow.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parts of an expression that make a value out of a text written there, which may be wrong.
 *
 * @param works whether a part, worked out alone, has an answer
 */
record Constants(String text, CelSource source, Predicate<CelExpr> works) {
  /** Those that are wrong, wherever they stand. */
  List<Flaw> flaws(CelAbstractSyntaxTree tree) {
    return CelNavigableExpr.fromExpr(tree.getExpr())
        .allNodes()
        .map(CelNavigableExpr::expr)
        .filter(part -> making(part).isPresent() && !works.test(part))
        .map(this::flaw)
        .toList();
  }

  private static Optional<Making> making(CelExpr part) {
    return part.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
            && part.call().args().size() == 1
            && isText(part.call().args().getFirst())
        ? Making.of(part.call().function())
        : Optional.empty();
  }

  private static boolean isText(CelExpr part) {
    return part.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && part.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private Flaw flaw(CelExpr call) {
    Making making = making(call).orElseThrow();
    CelExpr argument = call.call().args().getFirst();
    Place inside = place(argument);
    Place whole = inside.backTo(making.opening());
    int before = whole.rest().length() - inside.rest().length();
    int least = before + argument.constant().stringValue().length();
    return Flaw.at(whole, making.sentence(whole.upTo(')', least)));
  }

  private Place place(CelExpr part) {
    return Optional.ofNullable(source.getPositionsMap().get(part.id()))
        .flatMap(source::getOffsetLocation)
        .map(location -> Place.of(location, text))
        .orElseGet(() -> Place.startOf(text));
  }
}

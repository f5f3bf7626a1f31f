package org.hotline.flow.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The variables in an expression.
 *
 * @param used those whose value it may use
 * @param needed those of them that it cannot do without
 * @param assured those that are set whenever it is true
 */
record Names(Set<String> used, Set<String> needed, Set<String> assured, Set<String> asked) {

  static Names of(CelAbstractSyntaxTree tree, Set<String> variables) {
    Set<String> written =
        tree.getReferenceMap().values().stream()
            .map(CelReference::name)
            .collect(Collectors.toSet());
    Set<String> used = new HashSet<>(written);
    used.retainAll(variables);
    Set<String> needed = new HashSet<>(used);
    Set<String> assured = new HashSet<>();
    assure(tree.getExpr(), assured);
    needed.removeAll(assured);
    needed.removeAll(excused(tree.getExpr()));
    Set<String> asked =
        written.stream().flatMap(name -> Known.variable(name).stream()).collect(Collectors.toSet());
    return new Names(used, needed, assured, asked);
  }

  Set<String> all() {
    Set<String> all = new HashSet<>(needed);
    all.addAll(assured);
    all.addAll(asked);
    return all;
  }

  /** {@code known(a) ? a : b} can do without a. */
  private static Set<String> excused(CelExpr expression) {
    if (expression.exprKind().getKind() != CelExpr.ExprKind.Kind.CALL
        || !expression.call().function().equals("_?_:_")) {
      return Set.of();
    }
    Set<String> excused = new HashSet<>();
    assure(expression.call().args().getFirst(), excused);
    excused.removeAll(named(expression.call().args().getLast()));
    return excused;
  }

  private static Set<String> named(CelExpr expression) {
    return CelNavigableExpr.fromExpr(expression)
        .allNodes()
        .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
        .map(node -> node.expr().ident().name())
        .collect(Collectors.toSet());
  }

  /** {@code known(a) && known(b) && ...}: each part of an "and" holds when the whole does. */
  private static void assure(CelExpr expression, Set<String> assured) {
    switch (expression.exprKind().getKind()) {
      case IDENT -> Known.variable(expression.ident().name()).ifPresent(assured::add);
      case CALL -> {
        if (expression.call().function().equals("_&&_")) {
          expression.call().args().forEach(part -> assure(part, assured));
        }
      }
      case NOT_SET, CONSTANT, SELECT, LIST, STRUCT, MAP, COMPREHENSION -> {}
    }
  }
}

package org.hotline.flow.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.value.ValueType;
import org.jspecify.annotations.Nullable;

/** Compiles what a flow asks and works out, against the variables that the flow knows. */
public final class Expressions {
  /** What is known of every call. */
  public static final Map<String, ValueType> OF_EVERY_CALL =
      Map.of(
          "caller", ValueType.TEXT,
          "called", ValueType.TEXT,
          "language", ValueType.TEXT,
          "now", ValueType.MOMENT);

  /** An expression is a sentence, not a program: no long loops, no deep nesting. */
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .comprehensionMaxIterations(1000)
          .evaluateCanonicalTypesToNativeValues(true)
          .build();

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(Clockwork.BINDINGS)
          .build();

  private final SortedMap<String, ValueType> variables;
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();
  private @Nullable CelCompiler compiler;

  public Expressions(Map<String, ValueType> ofTheFlow) {
    variables = new TreeMap<>(ofTheFlow);
    variables.putAll(OF_EVERY_CALL);
  }

  public SortedMap<String, ValueType> variables() {
    return variables;
  }

  /** The same expression is compiled once. */
  public Compiled compile(Formula formula) {
    return compiled.computeIfAbsent(formula.text(), this::compile);
  }

  /** Of a flow in force, whose every expression was found right. */
  public Calculation calculation(Formula formula) {
    return switch (compile(formula)) {
      case Compiled.Right(Calculation calculation) -> calculation;
      case Compiled.Wrong(List<Flaw> flaws) ->
          throw new IllegalStateException("Expected \"" + formula + "\" to be right: " + flaws);
    };
  }

  /** Beyond the first sign that cannot be read the parser guesses, so only that is told. */
  private Compiled compile(String text) {
    CelValidationResult parsed = compiler().parse(text);
    if (parsed.hasError()) {
      return new Compiled.Wrong(List.of(Flaw.unread(parsed.getErrors().getFirst(), text)));
    }
    try {
      return checked(text, compiler().check(parsed.getAst()));
    } catch (CelValidationException | CelEvaluationException impossible) {
      throw new IllegalStateException("a checked expression could not be compiled", impossible);
    }
  }

  private Compiled checked(String text, CelValidationResult checked)
      throws CelValidationException, CelEvaluationException {
    return checked.hasError()
        ? new Compiled.Wrong(
            checked.getErrors().stream().map(issue -> Flaw.unfit(issue, text)).toList())
        : calculation(text, checked.getAst());
  }

  private Compiled calculation(String text, CelAbstractSyntaxTree tree)
      throws CelEvaluationException {
    List<Flaw> flaws = new Constants(text, tree.getSource(), part -> works(part, tree)).flaws(tree);
    if (!flaws.isEmpty()) {
      return new Compiled.Wrong(flaws);
    }
    Optional<ValueType> type = alone(tree).or(() -> Celtic.type(tree.getResultType()));
    if (type.isEmpty()) {
      return new Compiled.Wrong(List.of(Flaw.noValue(tree.getResultType().name())));
    }
    Names names = Names.of(tree, variables.keySet());
    return new Compiled.Right(
        new Calculation(text, type.get(), names, RUNTIME.createProgram(tree)));
  }

  private boolean works(CelExpr part, CelAbstractSyntaxTree tree) {
    CelAbstractSyntaxTree alone = CelAbstractSyntaxTree.newParsedAst(part, tree.getSource());
    try {
      RUNTIME.createProgram(compiler().check(alone).getAst()).eval();
      return true;
    } catch (CelValidationException | CelEvaluationException none) {
      return false;
    }
  }

  /** A variable that stands alone keeps its type, which CEL does not know of days. */
  private Optional<ValueType> alone(CelAbstractSyntaxTree tree) {
    return tree.getExpr().exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
        ? Optional.ofNullable(variables.get(tree.getExpr().ident().name()))
        : Optional.empty();
  }

  /** Made when first asked for: most flows have no expressions, and it is slow to make. */
  private synchronized CelCompiler compiler() {
    CelCompiler known = compiler;
    if (known == null) {
      known = compilerFor(variables);
      compiler = known;
    }
    return known;
  }

  private static CelCompiler compilerFor(Map<String, ValueType> variables) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addMacros(Known.MACRO)
            .addMacros(Clockwork.MACROS)
            .addFunctionDeclarations(Clockwork.LENGTHS)
            .addVar(Clockwork.ZONE, SimpleType.STRING);
    variables.forEach(
        (name, type) ->
            builder.addVar(name, Celtic.type(type)).addVar(Known.flag(name), SimpleType.BOOL));
    return builder.build();
  }
}

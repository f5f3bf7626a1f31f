package org.hotline.flow.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compiles what a flow asks, against the variables that the flow knows. */
public final class Expressions {
  /** What is known of every call. */
  public static final Set<String> OF_EVERY_CALL = Set.of("caller", "called", "language");

  private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

  private final Set<String> variables;
  private @Nullable CelCompiler compiler;

  public Expressions(Set<String> collected) {
    variables = new TreeSet<>(OF_EVERY_CALL);
    variables.addAll(collected);
  }

  public Set<String> variables() {
    return variables;
  }

  public Compiled compile(String text) {
    CelValidationResult checked = compiler().compile(text);
    if (checked.hasError()) {
      return new Compiled.Wrong(checked.getErrors().stream().map(Expressions::flaw).toList());
    }
    return program(text, checked);
  }

  private Compiled program(String text, CelValidationResult checked) {
    try {
      return new Compiled.Right(
          new Condition(text, variables, RUNTIME.createProgram(checked.getAst())));
    } catch (CelValidationException | CelEvaluationException impossible) {
      throw new IllegalStateException("a checked expression could not be compiled", impossible);
    }
  }

  /** Made when first asked for: most flows have no expressions, and it is slow to make. */
  private CelCompiler compiler() {
    CelCompiler known = compiler;
    if (known == null) {
      known = compilerFor(variables);
      compiler = known;
    }
    return known;
  }

  private static CelCompiler compilerFor(Set<String> variables) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
    variables.forEach(name -> builder.addVar(name, SimpleType.STRING));
    return builder.build();
  }

  private static Flaw flaw(CelIssue issue) {
    return new Flaw(
        issue.getSourceLocation().getLine(),
        Math.max(0, issue.getSourceLocation().getColumn()),
        issue.getMessage());
  }
}

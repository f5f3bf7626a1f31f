package org.hotline.flow.expression;

import java.util.List;

/** What came of compiling an expression. */
public sealed interface Compiled {
  record Right(Calculation calculation) implements Compiled {}

  record Wrong(List<Flaw> flaws) implements Compiled {}
}

package org.hotline.simulation;

import java.util.List;

/** The calls of one queue. */
@FunctionalInterface
public interface Traffic {
  /** The calls of one run, in any order. */
  List<ExpectedCall> calls(Chance chance);
}

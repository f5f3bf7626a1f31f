package org.hotline.flow.test;

import java.util.List;
import org.hotline.flow.mistake.Located;

/** The tests beside one flow. */
public record FlowTestFile(Located<String> flow, List<FlowTest> tests) {
  public FlowTestFile {
    tests = List.copyOf(tests);
  }
}

package org.hotline.flow.test.read;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.test.FlowTest;
import org.hotline.flow.test.FlowTestFile;

/** Describes {@code *.test.yaml}. */
public final class FlowTestFileForm {
  private static final Field<Located<String>> FLOW =
      Field.required(
          "flow",
          "the flow that is tested, the same as in the file's name",
          new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<List<FlowTest>> TESTS =
      Field.required("tests", "the tests, each a call", new OneOrMore<>(FlowTestForm.FORM));

  public static final Form<FlowTestFile> FORM =
      new Form<>(
          "a file of tests",
          List.of(FLOW, TESTS),
          filled -> new FlowTestFile(filled.get(FLOW), filled.get(TESTS)));

  private FlowTestFileForm() {}
}

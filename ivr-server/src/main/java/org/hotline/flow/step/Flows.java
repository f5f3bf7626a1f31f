package org.hotline.flow.step;

import java.util.Map;
import org.hotline.call.Position;
import org.hotline.flow.expression.Expressions;
import org.hotline.value.Value;

/** The flows that a call may come through, as they were when it began or was taken up. */
public interface Flows {
  /** At the flow's first step, with what it is given. */
  Position start(String flow, Map<String, Value> given);

  Expressions expressions(String flow);
}

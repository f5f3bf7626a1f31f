package org.hotline.asterisk.agi;

import java.util.Optional;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.Ending;

/** Who takes the calls that dialplans hand to a flow. */
public interface AgiReception {
  boolean answers(String flow);

  /**
   * Tells the call by this flow, on this thread and to its end; empty when it cannot be taken in.
   * Throws {@link org.hotline.call.HandedOver} when it has to go on elsewhere.
   */
  Optional<Ending> tell(Call call, String flow);

  /** The dialplan is about to bring the call into our application. */
  void expect(CallId call);
}

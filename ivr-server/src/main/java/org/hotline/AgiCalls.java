package org.hotline;

import java.util.Optional;
import org.hotline.asterisk.agi.AgiReception;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.LiveCalls;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.FlowRunner;

/** Takes in the calls that dialplans hand to a flow, with the same record as all others. */
record AgiCalls(
    FlowCatalog flows, FlowRunner runner, LiveCalls calls, Diary diary, HandOvers handOvers)
    implements AgiReception {

  @Override
  public boolean answers(String flow) {
    return flows.flow(flow).isPresent();
  }

  @Override
  public Optional<Ending> tell(Call call, String flow) {
    return calls.tellHere(call, it -> newcomer(it, flow));
  }

  @Override
  public void expect(CallId call) {
    handOvers.expect(call);
  }

  private Ending newcomer(Call call, String flow) {
    diary.arrived(call.id(), call.arrival());
    return runner.run(call, flow);
  }
}

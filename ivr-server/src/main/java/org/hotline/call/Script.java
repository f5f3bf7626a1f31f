package org.hotline.call;

/** What a call is given to run: a flow, from its start or from a checkpoint. */
public interface Script {
  Ending run(Call call);
}

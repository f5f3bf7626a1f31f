package org.hotline.flow.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Call flows of which just what was read and found good is kept, whatever is saved meanwhile.
 *
 * @param judge who finds them good: what else the judgement depends on
 */
public record KeptFlows(FlowSource flows, LastGood lastGood, Supplier<String> judge)
    implements FlowSource {
  private static final Logger LOG = LoggerFactory.getLogger(KeptFlows.class);

  @Override
  public Reading read() {
    Reading reading = flows.read();
    if (reading.passed()) {
      keep(reading.texts());
    }
    return reading;
  }

  @Override
  public String fingerprint() {
    return flows.fingerprint();
  }

  /** Without the copy only a start beside broken call flows would be in trouble. */
  private void keep(Map<String, String> texts) {
    try {
      lastGood.keep(texts, judge.get());
    } catch (IOException | UncheckedIOException failed) {
      LOG.warn("the call flows could not be copied to {}: {}", lastGood.home(), failed.toString());
    }
  }
}

package org.hotline.http;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.hotline.record.Records;

/** Records of a Redis that does not answer. */
final class AbsentRecords implements Records {
  @Override
  public void append(Fact.OfCall fact) {}

  @Override
  public Optional<CallRecord> find(CallId call) {
    throw away();
  }

  @Override
  public List<CallRecord> latest(int most) {
    throw away();
  }

  @Override
  public int removeOlderThan(Instant moment) {
    throw away();
  }

  private static Unreachable away() {
    return new Unreachable("expected Redis to answer", new IOException("refused"));
  }
}

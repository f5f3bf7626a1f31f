package org.hotline.recovery;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.queue.TicketId;

/** Writes down what was taken up. */
record TookUp(List<String> words) implements Recovery.Conversations {
  TookUp() {
    this(new CopyOnWriteArrayList<>());
  }

  @Override
  public void resume(Checkpoint checkpoint) {
    words.add("conversation");
  }

  @Override
  public boolean has(ChannelId leg) {
    return false;
  }

  @Override
  public void matchWhenBack(Collection<TicketId> expected) {}
}

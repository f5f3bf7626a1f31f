package org.hotline;

import java.time.InstantSource;
import org.hotline.call.Arrival;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;

/** Tells the journal when a call came, and how it ended. */
record Diary(Journal journal, InstantSource clock) {
  void arrived(CallId call, Arrival arrival) {
    journal.add(new Fact.Arrived(call, arrival.at(), arrival.from(), arrival.to()));
  }

  void ended(CallId call, Ending ending) {
    journal.add(new Fact.Ended(call, clock.instant(), ending));
  }
}

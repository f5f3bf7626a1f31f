package org.hotline.simulation;

import java.util.function.ToDoubleFunction;

/** What is told of the calls of a queue. */
public enum Figure {
  ARRIVALS("calls", Counted::arrivals),
  ANSWERED("answered", counted -> counted.share(Fate.ANSWERED)),
  ABANDONED("abandoned", counted -> counted.share(Fate.ABANDONED)),
  TIMED_OUT("timed out", counted -> counted.share(Fate.TIMED_OUT)),
  TURNED_AWAY("turned away", counted -> counted.share(Fate.TURNED_AWAY)),
  DELAYED("had to wait", Counted::delayed),
  WAIT("mean wait", Counted::meanWait),
  WAIT_OF_ANSWERED("mean wait of those answered", Counted::meanWaitOfAnswered),
  MEDIAN("half waited at most", counted -> counted.quantile(0.5)),
  P90("9 of 10 waited at most", counted -> counted.quantile(0.9)),
  P95("19 of 20 waited at most", counted -> counted.quantile(0.95)),
  SERVICE_LEVEL("answered in time, of all", Counted::serviceLevelOfAll),
  SERVICE_LEVEL_OF_PATIENT(
      "answered in time, but for those who gave up within it", Counted::serviceLevelOfPatient);

  private final String words;
  private final ToDoubleFunction<Counted> reading;

  Figure(String words, ToDoubleFunction<Counted> reading) {
    this.words = words;
    this.reading = reading;
  }

  public String words() {
    return words;
  }

  public double of(Counted counted) {
    return reading.applyAsDouble(counted);
  }
}

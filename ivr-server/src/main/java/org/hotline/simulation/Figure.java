package org.hotline.simulation;

import java.util.function.ToDoubleFunction;

/** What is told of the calls of a queue. */
public enum Figure {
  ARRIVALS(Unit.COUNT, "calls", Counted::arrivals),
  ANSWERED(Unit.SHARE, "answered", counted -> counted.share(Fate.ANSWERED)),
  ABANDONED(Unit.SHARE, "abandoned", counted -> counted.share(Fate.ABANDONED)),
  TIMED_OUT(Unit.SHARE, "timed out", counted -> counted.share(Fate.TIMED_OUT)),
  TURNED_AWAY(Unit.SHARE, "turned away", counted -> counted.share(Fate.TURNED_AWAY)),
  DELAYED(Unit.SHARE, "had to wait", Counted::delayed),
  WAIT(Unit.SECONDS, "mean wait", Counted::meanWait),
  WAIT_OF_ANSWERED(Unit.SECONDS, "mean wait of those answered", Counted::meanWaitOfAnswered),
  MEDIAN(Unit.SECONDS, "half waited at most", counted -> counted.quantile(0.5)),
  P90(Unit.SECONDS, "9 of 10 waited at most", counted -> counted.quantile(0.9)),
  P95(Unit.SECONDS, "19 of 20 waited at most", counted -> counted.quantile(0.95)),
  PROMISED(Unit.SECONDS, "mean wait promised to who had to wait", Counted::meanPromise),
  LATE(Unit.SHARE, "waited longer than promised", Counted::late),
  SERVICE_LEVEL(Unit.SHARE, "answered in time, of all", Counted::serviceLevelOfAll),
  SERVICE_LEVEL_OF_PATIENT(
      Unit.SHARE,
      "answered in time, but for those who gave up within it",
      Counted::serviceLevelOfPatient);

  /** What its number means. */
  public enum Unit {
    COUNT,
    SHARE,
    SECONDS
  }

  private final Unit unit;
  private final String words;
  private final ToDoubleFunction<Counted> reading;

  Figure(Unit unit, String words, ToDoubleFunction<Counted> reading) {
    this.unit = unit;
    this.words = words;
    this.reading = reading;
  }

  public Unit unit() {
    return unit;
  }

  public String words() {
    return words;
  }

  public double of(Counted counted) {
    return reading.applyAsDouble(counted);
  }
}

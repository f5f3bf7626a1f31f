package org.hotline;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Optional;
import org.hotline.admission.Doorkeeper;
import org.hotline.admission.GuessLimits;
import org.hotline.agent.Duties;
import org.hotline.flow.FlowRunner;
import org.hotline.flow.step.Office;
import org.hotline.hours.HoursDesk;
import org.hotline.journal.Journal;
import org.hotline.metrics.ConnectorMeters;
import org.hotline.promise.Promises;
import org.hotline.queue.ClosingTime;
import org.hotline.queue.Line;
import org.hotline.queue.WaitingRoom;
import org.hotline.record.Messages;
import org.hotline.settings.Settings;
import org.hotline.web.WebConnectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What it takes to tell a call by its flow. */
final class Stories implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Stories.class);

  final HoursDesk hours;
  final FlowRunner runner;
  private final WebConnectors backEnds;

  Stories(
      Vertx vertx,
      Settings settings,
      Kept kept,
      Words words,
      Line line,
      Duties duties,
      Messages messages,
      Promises promises,
      Journal journal,
      MeterRegistry registry,
      InstantSource clock) {
    hours = new HoursDesk(kept.forcedHours, clock, LOG::info);
    backEnds =
        new WebConnectors(
            vertx,
            () -> words.flows.inForce().connectors(),
            settings.connectorHosts(),
            settings.directories().secrets(),
            new ConnectorMeters(registry),
            clock);
    runner =
        new FlowRunner(
            words.flows,
            words.prompts,
            journal,
            kept.checkpoints,
            waiting(kept, words, line, closing(words), promises, journal, clock),
            backEnds,
            new Office(hours, words.voices, door(settings, kept), messages, duties),
            clock);
  }

  /** A queue's hours, forced ones too, are asked for each time. */
  private ClosingTime closing(Words words) {
    return queue ->
        queue
            .hours()
            .map(name -> words.flows.inForce().hours().get(name))
            .flatMap(open -> hours.state(open).closing());
  }

  private static WaitingRoom waiting(
      Kept kept,
      Words words,
      Line line,
      ClosingTime closing,
      Promises promises,
      Journal journal,
      InstantSource clock) {
    return new WaitingRoom(
        line,
        queue -> Optional.ofNullable(words.flows.inForce().queues().get(queue)),
        closing,
        words.prompts,
        kept.checkpoints,
        promises,
        journal,
        clock);
  }

  private static Doorkeeper door(Settings settings, Kept kept) {
    return new Doorkeeper(
        keyed -> settings.pin().filter(pin -> pin.matches(keyed)).isPresent(),
        kept.guesses,
        GuessLimits.USUAL,
        LOG::warn);
  }

  @Override
  public void close() {
    backEnds.close();
  }
}

package org.hotline;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.InstantSource;
import org.hotline.agent.AgentDesk;
import org.hotline.asterisk.ari.AriEntrance;
import org.hotline.call.LiveCalls;
import org.hotline.http.HttpFront;
import org.hotline.journal.Journal;
import org.hotline.metrics.CallMetrics;
import org.hotline.metrics.DependencyTimers;
import org.hotline.metrics.PromiseMeters;
import org.hotline.promise.Promises;
import org.hotline.record.MessageFiles;
import org.hotline.record.RecordKeeper;
import org.hotline.recovery.Recovery;
import org.hotline.routing.DispatcherActor;
import org.hotline.routing.Introduction;
import org.hotline.settings.Settings;

/** The composition root: settings in, rooms built; the only one who knows everyone. */
final class Rooms {
  final InstantSource clock = InstantSource.system();
  final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
  final Journal journal = new Journal();
  final Diary diary = new Diary(journal, clock);
  final Upkeep upkeep = new Upkeep();
  final OldMessages oldMessages;
  final Words words;

  /** Callers of the last life wait: words are read while Redis is looked for. */
  final Beside reading;

  final Kept kept;
  final Tenancy tenancy;
  final Telephony telephony;
  final DispatcherActor dispatcher;
  final Stories stories;
  final LiveCalls calls;
  final HandOvers handOvers;
  final Arrivals arrivals;
  final TakingUp takingUp;
  final AgiDoor dialplans;
  final HttpFront http;

  Rooms(Settings settings, AriEntrance.Reception reception) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    DependencyTimers timers = new DependencyTimers(registry);
    MessageFiles messages = new MessageFiles(settings.directories().recordings());
    oldMessages = new OldMessages(messages, settings.retention(), clock);
    journal.addReader(new CallMetrics(registry));
    words = new Words(settings, vertx, journal, clock);
    reading = Beside.start("reading", words::read);
    kept = new Kept(vertx, settings, timers.redis());
    tenancy = new Tenancy(kept.lease, kept.place, clock);
    telephony = new Telephony(vertx, settings, reception, timers.ari());
    AgentDesk desk = new AgentDesk(kept.agents, journal, clock);
    dispatcher =
        new DispatcherActor(
            kept.queues,
            kept.offers,
            desk,
            telephony.telephones,
            new Introduction(words.prompts),
            journal,
            clock);
    Promises promises = new Promises(kept.experience, new PromiseMeters(registry));
    promises.recall();
    journal.addReader(promises);
    stories =
        new Stories(
            vertx,
            settings,
            kept,
            words,
            dispatcher,
            dispatcher,
            messages,
            promises,
            journal,
            registry,
            clock);
    calls = new LiveCalls(telephony.exchange, kept.checkpoints, diary::ended, settings.mostCalls());
    handOvers = new HandOvers(kept.checkpoints, diary, upkeep);
    arrivals = new Arrivals(telephony.exchange, calls, stories.runner, handOvers, diary, clock);
    takingUp = new TakingUp(vertx, tenancy, kept, words, telephony, desk, dispatcher, recovery());
    dialplans = new AgiDoor(settings, journal);
    Board board = new Board(dispatcher, desk, words.flows, clock);
    http =
        new HttpFront(
            vertx,
            settings.http(),
            new FrontPages(registry, journal, board, kept, words, takingUp).pages());
    journal.addReader(new RecordKeeper(kept.records));
  }

  AgiCalls callsOfDialplans() {
    return new AgiCalls(words.flows, stories.runner, calls, diary, handOvers);
  }

  private Recovery recovery() {
    return new Recovery(
        telephony.census,
        telephony.exchange,
        calls,
        kept.checkpoints,
        new Conversations(dispatcher, words.flows),
        arrivals::newcomer,
        stories.runner::resume,
        journal,
        clock);
  }
}

package org.hotline;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.agent.AgentDesk;
import org.hotline.asterisk.ari.AriEntrance;
import org.hotline.call.AgentId;
import org.hotline.call.Apology;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.call.LiveCalls;
import org.hotline.call.PhoneNumber;
import org.hotline.http.HttpFront;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.metrics.CallMetrics;
import org.hotline.metrics.DependencyTimers;
import org.hotline.record.MessageFiles;
import org.hotline.record.RecordKeeper;
import org.hotline.recovery.Recovery;
import org.hotline.routing.DispatcherActor;
import org.hotline.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: settings in, rooms built and opened; the only one who knows everyone. */
final class House implements AutoCloseable, AriEntrance.Reception {
  private static final Logger LOG = LoggerFactory.getLogger(House.class);
  private static final int TAKEN_OVER = 3;
  private static final Duration OFTEN = Duration.ofSeconds(2);
  private static final Duration NOW_AND_THEN = Duration.ofHours(1);

  private final InstantSource clock = InstantSource.system();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
  private final Journal journal = new Journal();
  private final Duration retention;
  private final MessageFiles messages;
  private final Kept kept;
  private final Tenancy tenancy;
  private final Words words;

  /** Callers of the last life wait: words are read while Redis is looked for. */
  private final CompletableFuture<Void> reading;

  private final Telephony telephony;
  private final AgentDesk desk;
  private final DispatcherActor dispatcher;
  private final Stories stories;
  private final LiveCalls calls;
  private final TakingUp takingUp;
  private final HttpFront http;
  private final Upkeep upkeep = new Upkeep();
  private final HandOvers handOvers;
  private final AgiDoor dialplans;

  House(Settings settings) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    DependencyTimers timers = new DependencyTimers(registry);
    retention = settings.retention();
    messages = new MessageFiles(settings.directories().recordings());
    journal.addReader(new CallMetrics(registry));
    words = new Words(settings, vertx, journal, clock);
    reading = CompletableFuture.runAsync(words::read, House::beside);
    kept = new Kept(vertx, settings, timers.redis());
    tenancy = new Tenancy(kept.lease, place(settings.redis()), clock);
    telephony = new Telephony(vertx, settings, this, timers.ari());
    desk = new AgentDesk(kept.agents, journal, clock);
    dispatcher =
        new DispatcherActor(kept.queues, kept.offers, desk, telephony.telephones, journal, clock);
    stories = new Stories(vertx, settings, kept, words, dispatcher, journal, registry, clock);
    calls = new LiveCalls(telephony.exchange, kept.checkpoints, this::ended, settings.mostCalls());
    takingUp = new TakingUp(vertx, tenancy, kept, words, telephony, desk, dispatcher, recovery());
    handOvers = new HandOvers(kept.checkpoints, journal, upkeep, clock);
    dialplans = new AgiDoor(settings, journal);
    Board board = new Board(dispatcher, desk, words.flows, clock);
    http =
        new HttpFront(
            vertx, settings.http(), new FrontPages(registry, board, kept, words, takingUp).pages());
    journal.addReader(new RecordKeeper(kept.records));
  }

  void open() {
    tenancy.begin(takingUp::prefixIsBack);
    upkeep.every(OFTEN, "renew the claim on the prefix", tenancy::keep);
    reading.join();
    dispatcher.start();
    upkeep.nowAndEvery(OFTEN, "look which hours are forced", stories.hours::look);
    kept.store.whenBack(takingUp::storeIsBack);
    http.start();
    telephony.open(takingUp::switchIsBack);
    dialplans.open(
        new AgiCalls(words.flows, stories.runner, calls, journal, handOvers),
        telephony.overheard::listen,
        clock);
    upkeep.every(OFTEN, "look after flows and agents", takingUp::keepUp);
    upkeep.every(NOW_AND_THEN, "forget old messages", this::forgetMessages);
  }

  /** The exit code. */
  int untilItEnds() {
    return end.join();
  }

  /** Leaves the calls where they are: in Asterisk, for the next life of the server. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      takingUp.stop();
      upkeep.close();
      dispatcher.stop();
      dialplans.close();
      calls.stop();
      telephony.close();
      http.close();
      stories.close();
      tenancy.end();
      kept.close();
      vertx.close();
      end.complete(0);
    }
  }

  @Override
  public void arrived(ChannelId channel, PhoneNumber from, String to) {
    Arrival arrival = new Arrival(from, to, clock.instant());
    CallId call = CallId.of(channel);
    if (!calls.begin(call, () -> telephony.exchange.take(channel, arrival), this::newcomer)) {
      telephony.exchange.turnAway(channel, Apology.HOUSE_FULL);
      tellArrival(call, arrival);
      ended(call, Ending.HOUSE_FULL);
    }
  }

  @Override
  public void handedOver(ChannelId channel, PhoneNumber from, String flow) {
    CallId id = CallId.of(channel);
    Optional<Checkpoint> here = handOvers.arrived(id);
    Arrival arrival =
        here.map(Checkpoint::arrival).orElseGet(() -> new Arrival(from, "", clock.instant()));
    calls.takeUp(
        id,
        () -> telephony.exchange.take(channel, arrival),
        call ->
            here.isPresent()
                ? stories.runner.resume(call, here.get())
                : stories.runner.run(call, flow));
  }

  @Override
  public void telephone(AgentId agent, boolean reachable) {
    dispatcher.telephone(agent, reachable);
  }

  @Override
  public void replaced() {
    if (telephony.insists()) {
      return;
    }
    LOG.error(
        "another server has taken this Asterisk over; this one leaves its calls to it and ends");
    end.complete(TAKEN_OVER);
  }

  private Ending newcomer(Call call) {
    tellArrival(call.id(), call.arrival());
    return stories.runner.run(call);
  }

  private void tellArrival(CallId call, Arrival arrival) {
    journal.add(new Fact.Arrived(call, arrival.at(), arrival.from(), arrival.to()));
  }

  private void ended(CallId call, Ending ending) {
    journal.add(new Fact.Ended(call, clock.instant(), ending));
  }

  private void forgetMessages() {
    int forgotten = messages.removeOlderThan(clock.instant().minus(retention));
    LOG.info("{} messages of callers were older than retention.days", forgotten);
  }

  private static void beside(Runnable work) {
    Thread.ofVirtual().name("reading").start(work);
  }

  private static String place(Settings.Redis redis) {
    return "the prefix \"%s\" in Redis at %s".formatted(redis.prefix(), redis.endpoint());
  }

  private Recovery recovery() {
    return new Recovery(
        telephony.census,
        telephony.exchange,
        calls,
        kept.checkpoints,
        new Conversations(dispatcher, words.flows),
        this::newcomer,
        stories.runner::resume,
        journal,
        clock);
  }
}

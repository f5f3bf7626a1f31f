package org.hotline.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;
import org.hotline.record.Story;
import org.junit.jupiter.api.Test;

class CallMetricsTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final CallMetrics metrics = new CallMetrics(registry);

  @Test
  void aWholeCallIsCounted() {
    Story.of("call-1", NOON).forEach(metrics);
    assertThat(registry.scrape())
        .contains("hotline_calls_total{ending=\"talked\"} 1.0")
        .contains("hotline_calls_active 0.0")
        .contains("hotline_steps_total{outcome=\"1\",type=\"menu\"} 1.0")
        .contains("hotline_steps_total{outcome=\"served\",type=\"queue\"} 1.0")
        .contains("hotline_queue_joins_total{queue=\"sales\"} 1.0")
        .contains("hotline_queue_leaves_total{outcome=\"served\",queue=\"sales\"} 1.0")
        .contains("hotline_queue_wait_seconds_sum{outcome=\"served\",queue=\"sales\"} 150.0")
        .contains("hotline_queue_answer_seconds_sum{queue=\"sales\"} 50.0")
        .contains("hotline_queue_answer_seconds_bucket{queue=\"sales\",le=")
        .contains("hotline_offers_total{result=\"answered\"} 1.0")
        .contains("hotline_offers_total{result=\"no-answer\"} 1.0")
        .contains("hotline_talk_seconds_sum 90.0")
        .contains("hotline_resolved_total{request=\"order-status\"} 1.0")
        .contains("hotline_request_seconds_sum{request=\"order-status\"} 140.0")
        .contains("hotline_containment_total{flow=\"main\",way=\"person\"} 1.0")
        .contains("hotline_voicemails_total{box=\"sales\"} 1.0")
        .contains("hotline_troubles_total{step=\"sales\"} 1.0");
  }

  @Test
  void eachRequestIsTimedFromTheEndOfTheOneBefore() {
    CallId call = new CallId("one");
    metrics.accept(Story.arrival("one", NOON));
    metrics.accept(new Fact.FlowStarted(call, NOON, "main", "v1", "nl"));
    metrics.accept(new Fact.Resolved(call, NOON.plusSeconds(20), "order-status"));
    metrics.accept(new Fact.Resolved(call, NOON.plusSeconds(50), "opening-hours"));
    metrics.accept(new Fact.Ended(call, NOON.plusSeconds(60), Ending.COMPLETED));
    assertThat(registry.scrape())
        .contains("hotline_request_seconds_sum{request=\"order-status\"} 20.0")
        .contains("hotline_request_seconds_sum{request=\"opening-hours\"} 30.0")
        .contains("hotline_containment_total{flow=\"main\",way=\"solved\"} 1.0");
  }

  @Test
  void whoHangsUpInTheMenuWasNeitherHelpedNorHeard() {
    metrics.accept(Story.arrival("one", NOON));
    metrics.accept(new Fact.FlowStarted(new CallId("one"), NOON, "main", "v1", "nl"));
    metrics.accept(new Fact.Ended(new CallId("one"), NOON, Ending.CALLER_HUNG_UP));
    assertThat(registry.scrape())
        .contains("hotline_containment_total{flow=\"main\",way=\"gone\"} 1.0");
  }

  @Test
  void whatCouldNotBeSaidAsItShouldIsCounted() {
    metrics.accept(new Fact.PromptFellBack(NOON, "welcome", "en", "nl"));
    metrics.accept(new Fact.SpeechFailed(NOON, "order-status", "nl", "too late"));
    assertThat(registry.scrape())
        .contains("hotline_prompts_fallbacks_total{language=\"en\"} 1.0")
        .contains("hotline_speech_failures_total{language=\"nl\"} 1.0");
  }

  @Test
  void neitherCallNorNumberIsEverATag() {
    Story.of("call-1", NOON).forEach(metrics);
    assertThat(registry.scrape()).doesNotContain("call-1").doesNotContain("345678");
  }

  @Test
  void callsUnderWayAreThoseThatArrivedOrWereTakenUpAgain() {
    metrics.accept(Story.arrival("one", NOON));
    metrics.accept(new Fact.Resumed(new CallId("two"), NOON, "menu"));
    assertThat(registry.scrape()).contains("hotline_calls_active 2.0");
    metrics.accept(new Fact.Ended(new CallId("two"), NOON, Ending.COMPLETED));
    metrics.accept(new Fact.Ended(new CallId("lost"), NOON, Ending.LOST_WHILE_DOWN));
    assertThat(registry.scrape()).contains("hotline_calls_active 1.0");
  }

  @Test
  void aTagHasABoundedNumberOfValues() {
    for (int request = 0; request < 1_000; request++) {
      metrics.accept(new Fact.Resolved(new CallId("one"), NOON, "request-" + request));
    }
    assertThat(registry.find("hotline.resolved").counters()).hasSize(201);
    assertThat(registry.scrape()).contains("hotline_resolved_total{request=\"other\"} 800.0");
  }

  @Test
  void agentsAreCountedByStateNeverByName() {
    metrics.accept(new Fact.AgentChanged(new AgentId("eve"), NOON, "ready", "paused", "lunch"));
    assertThat(registry.scrape())
        .contains("hotline_agents_changes_total{state=\"paused\"} 1.0")
        .doesNotContain("eve");
  }

  @Test
  void liveFiguresAreAskedForAtEachReading() {
    Map<QueueName, QueueFigures> queues = new HashMap<>();
    LiveFigures live = new LiveFigures(registry, () -> queues, () -> Map.of("ready", 2));
    PrometheusPage page = new PrometheusPage(registry, live);
    queues.put(new QueueName("sales"), new QueueFigures(3, Duration.ofMillis(1_500)));
    assertThat(page.get())
        .contains("hotline_queue_waiting{queue=\"sales\"} 3.0")
        .contains("hotline_queue_longest_wait_seconds{queue=\"sales\"} 1.5")
        .contains("hotline_agents{state=\"ready\"} 2.0");
    queues.put(new QueueName("sales"), new QueueFigures(0, Duration.ZERO));
    assertThat(page.get()).contains("hotline_queue_waiting{queue=\"sales\"} 0.0");
  }

  @Test
  void figuresThatCannotBeHadHideNoOthers() {
    LiveFigures live =
        new LiveFigures(registry, () -> fail("Redis is away"), () -> Map.of("ready", 2));
    metrics.accept(Story.arrival("one", NOON));
    assertThat(new PrometheusPage(registry, live).get()).contains("hotline_calls_active 1.0");
  }

  @Test
  void dependenciesAreTimedByAct() {
    DependencyTimers timers = new DependencyTimers(registry);
    timers.ari().accept("channels.answer", Duration.ofMillis(20));
    List.of("queue/join", "queue/join")
        .forEach(act -> timers.redis().accept(act, Duration.ofMillis(1)));
    assertThat(registry.scrape())
        .contains("hotline_ari_requests_seconds_count{act=\"channels.answer\"} 1")
        .contains("hotline_redis_commands_seconds_count{act=\"queue/join\"} 2");
  }

  private static Map<QueueName, QueueFigures> fail(String why) {
    throw new IllegalStateException(why);
  }
}

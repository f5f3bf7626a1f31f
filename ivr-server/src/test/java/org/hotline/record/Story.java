package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.OfferId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;

/** The facts of a call in which nearly everything happens, ten seconds after one another. */
public final class Story {
  public static final PhoneNumber CALLER = new PhoneNumber("+31612345678");
  public static final AgentId EVE = new AgentId("eve");
  public static final AgentId BOB = new AgentId("bob");
  public static final QueueName SALES = new QueueName("sales");

  private final CallId call;
  private Instant now;

  private Story(String call, Instant began) {
    this.call = new CallId(call);
    this.now = began;
  }

  public static List<Fact.OfCall> of(String call, Instant began) {
    return new Story(call, began).facts();
  }

  /** Only the arrival. */
  public static Fact.OfCall arrival(String call, Instant began) {
    return new Fact.Arrived(new CallId(call), began, CALLER, "100");
  }

  private List<Fact.OfCall> facts() {
    return List.of(
        new Fact.Arrived(call, now, CALLER, "100"),
        new Fact.FlowStarted(call, next(), "main", "v1", "nl"),
        new Fact.LanguageChanged(call, next(), "nl"),
        new Fact.StepEntered(call, next(), "main", "menu", "menu"),
        new Fact.Said(call, next(), List.of("welcome", "main-menu"), true),
        new Fact.NoInput(call, next(), "menu", 1),
        new Fact.KeyPressed(call, next(), "9"),
        new Fact.NoMatch(call, next(), "menu", 2),
        new Fact.KeyPressed(call, next(), "1"),
        new Fact.StepLeft(call, next(), "main", "menu", "1"),
        new Fact.StepEntered(call, next(), "main", "number", "collect"),
        new Fact.KeyPressed(call, next(), "0612"),
        new Fact.KeyPressed(call, next(), "345678"),
        new Fact.VariableSet(call, next(), "number", "order", "0612345678"),
        new Fact.Resolved(call, next(), "order-status"),
        new Fact.StepLeft(call, next(), "main", "number", "entered"),
        new Fact.PromptMissing(call, next(), "please-wait"),
        new Fact.StepEntered(call, next(), "main", "sales", "queue"),
        new Fact.JoinedQueue(call, next(), SALES, 3, Optional.of(Duration.ofMinutes(2))),
        new Fact.Announced(
            call, now, SALES, 3, Duration.ofMinutes(1), Duration.ofMinutes(2), false),
        new Fact.Offered(call, next(), BOB, new OfferId(7), Duration.ofSeconds(4)),
        new Fact.OfferEnded(call, next(), BOB, new OfferId(7), "no-answer"),
        new Fact.Resumed(call, next(), "sales"),
        new Fact.Offered(call, next(), EVE, new OfferId(8), Duration.ofSeconds(2)),
        new Fact.Connected(call, next(), EVE, Duration.ofSeconds(50)),
        new Fact.TalkEnded(call, next(), EVE, "agent", Duration.ofSeconds(90)),
        new Fact.LeftQueue(call, next(), SALES, "served", Duration.ofSeconds(150)),
        new Fact.StepLeft(call, next(), "main", "sales", "served"),
        new Fact.Transferred(call, next(), new PhoneNumber("+31201234567"), "busy"),
        new Fact.VoicemailLeft(call, next(), "sales", "message-1", Duration.ofSeconds(12)),
        new Fact.Troubled(call, next(), "sales", "the switch was silent"),
        new Fact.Surveyed(call, now, "solved", "yes"),
        new Fact.HoursForced(call, now, "support", "closed", Optional.of(now)),
        new Fact.Ended(call, next(), Ending.TALKED),
        new Fact.Disposed(call, next(), "unfinished"));
  }

  private Instant next() {
    now = now.plusSeconds(10);
    return now;
  }
}

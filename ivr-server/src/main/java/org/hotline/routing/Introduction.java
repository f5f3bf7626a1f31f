package org.hotline.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.CallEvent;
import org.hotline.call.Key;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;
import org.hotline.queue.Handover;

/** What an agent who has answered hears before the caller is there, and may have to key. */
public record Introduction(Prompts prompts) {
  private static final PromptName ACCEPT = new PromptName("accept-call");
  private static final Key TAKES_IT = new Key('1');
  private static final Duration TO_THINK = Duration.ofSeconds(5);
  private static final int TIMES = 2;

  /** Empty when the agent takes the call. */
  Optional<OfferEnd> to(Voice agent, Handover handover) {
    return handover.acceptKey() ? ask(agent, handover) : whisper(agent, handover);
  }

  private Optional<OfferEnd> whisper(Voice agent, Handover handover) {
    agent.play(sounds(handover.whisper().stream().map(PromptName::new)), Introduction::decides);
    return Optional.empty();
  }

  private Optional<OfferEnd> ask(Voice agent, Handover handover) {
    Stream<PromptName> whispered = handover.whisper().stream().map(PromptName::new);
    List<Sound> question = sounds(Stream.concat(whispered, Stream.of(ACCEPT)));
    for (int time = 0; time < TIMES; time++) {
      agent.play(question, Introduction::decides);
      Optional<CallEvent> decided = agent.await(Introduction::decides, TO_THINK);
      if (decided.isPresent()) {
        return meaning(decided.get());
      }
    }
    return Optional.of(OfferEnd.NO_ANSWER);
  }

  private static Optional<OfferEnd> meaning(CallEvent event) {
    return switch (event) {
      case CallEvent.KeyPressed(Key key) when key.equals(TAKES_IT) -> Optional.empty();
      case CallEvent.KeyPressed _ -> Optional.of(OfferEnd.REJECTED);
      default -> OfferNews.calledOff(event);
    };
  }

  private static boolean decides(CallEvent event) {
    return event instanceof CallEvent.KeyPressed || OfferNews.calledOff(event).isPresent();
  }

  /** In the first language of the house, which is that of its agents. */
  private List<Sound> sounds(Stream<PromptName> names) {
    return names
        .flatMap(name -> prompts.sound(name, prompts.languages().getFirst()).stream())
        .toList();
  }
}

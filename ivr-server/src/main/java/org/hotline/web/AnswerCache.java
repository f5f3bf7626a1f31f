package org.hotline.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.connector.Request;

/** Answers that may be given again for a while; the oldest makes room. */
final class AnswerCache {
  private static final int MOST = 1000;

  private final InstantSource clock;
  private final Map<Key, Kept> answers =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
          return size() > MOST;
        }
      };

  AnswerCache(InstantSource clock) {
    this.clock = clock;
  }

  private record Key(OperationName operation, Request request) {
    static Key of(Question question) {
      return new Key(question.name(), question.request());
    }
  }

  private record Kept(Reply reply, Instant until) {}

  synchronized Optional<Reply> find(Question question) {
    Instant now = clock.instant();
    answers.values().removeIf(kept -> !now.isBefore(kept.until()));
    return Optional.ofNullable(answers.get(Key.of(question))).map(Kept::reply);
  }

  synchronized void keep(Question question, Reply reply, Duration time) {
    answers.put(Key.of(question), new Kept(reply, clock.instant().plus(time)));
  }
}

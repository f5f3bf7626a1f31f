package org.hotline.queue;

import java.time.Duration;
import java.util.List;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/** What a waiting caller hears: music, and every now and then a kind word. */
final class Comfort {
  private static final Duration WORTH_A_WORD = Duration.ofSeconds(10);

  private final Voice voice;
  private final Prompts prompts;
  private final Language language;
  private final QueuePolicy policy;

  Comfort(Voice voice, Prompts prompts, Language language, QueuePolicy policy) {
    this.voice = voice;
    this.prompts = prompts;
    this.language = language;
    this.policy = policy;
  }

  void music() {
    voice.music(policy.music());
  }

  /** An agent's answer ends it at once; whose wait is nearly over is not asked to hold on. */
  void word(Duration left) {
    if (left.compareTo(WORTH_A_WORD) > 0) {
      say();
    }
  }

  private void say() {
    prompts.sound(new PromptName(policy.comfort()), language).ifPresent(this::sayBetweenMusic);
  }

  private void sayBetweenMusic(Sound sound) {
    voice.quiet();
    if (voice.play(List.of(sound), Meeting::mayBegin) != Played.INTERRUPTED) {
      music();
    }
  }

  /** How long until the next word, or until the end of the wait where that comes first. */
  Duration pause(Duration left) {
    Duration every = policy.comfortEvery();
    return every.isZero() || every.compareTo(left) > 0 ? left : every;
  }
}

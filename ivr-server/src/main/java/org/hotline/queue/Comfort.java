package org.hotline.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/**
 * What a waiting caller hears: music, soon what to expect, and every now and then a kind word. An
 * agent's answer ends each of them at once.
 */
final class Comfort {
  private static final Duration WORTH_A_WORD = Duration.ofSeconds(10);

  /** Who comes when an agent is free is connected before that. */
  private static final Duration FIRST = Duration.ofSeconds(2);

  /** So long sentences with figures take to be made, while the music goes on. */
  private static final Duration MAKING = Duration.ofSeconds(1);

  private enum Turn {
    /** The first announcement is to be made. */
    FIRST,
    /** It has been. */
    ANNOUNCE,
    /** The next word is to be made. */
    LATER,
    /** It has been. */
    SPEAK
  }

  private static final PromptName AGENT_LOST = new PromptName("agent-lost");

  private final Voice voice;
  private final Prompts prompts;
  private final Language language;
  private final QueuePolicy policy;
  private final Announcement announcement;
  private final WaitTold told;
  private Turn turn;

  Comfort(
      Voice voice,
      Prompts prompts,
      Language language,
      QueuePolicy policy,
      Announcement announcement,
      WaitTold told) {
    this.voice = voice;
    this.prompts = prompts;
    this.language = language;
    this.policy = policy;
    this.announcement = announcement;
    this.told = told;
    this.turn = announcement.isWanted() ? Turn.FIRST : Turn.LATER;
  }

  void music() {
    voice.music(policy.music());
  }

  /** What it is time for after a pause; whose wait is nearly over is not asked to hold on. */
  void word(Duration left) {
    switch (turn) {
      case FIRST -> prepare(Turn.ANNOUNCE);
      case LATER -> prepare(Turn.SPEAK);
      case ANNOUNCE, SPEAK -> {
        List<Sound> words = words();
        turn = Turn.LATER;
        if (left.compareTo(WORTH_A_WORD) > 0) {
          say(words);
        }
      }
    }
  }

  private void prepare(Turn then) {
    announcement.prepare();
    turn = then;
  }

  private List<Sound> words() {
    List<Sound> words = new ArrayList<>();
    if (turn == Turn.SPEAK) {
      prompts.sound(new PromptName(policy.comfort()), language).ifPresent(words::add);
    }
    words.addAll(announcement.sounds());
    return words;
  }

  private void say(List<Sound> words) {
    if (words.isEmpty()) {
      return;
    }
    announcement.begins().ifPresent(told::announced);
    voice.quiet();
    speak(words);
  }

  private void speak(List<Sound> words) {
    if (voice.play(words, Meeting::mayBegin) != Played.INTERRUPTED) {
      music();
    }
  }

  /** To who was cut off from an agent, in place of a silence. */
  void apologize() {
    speak(prompts.sound(AGENT_LOST, language).stream().toList());
  }

  /** How long until the next word, or until the end of the wait where that comes first. */
  Duration pause(Duration left) {
    Duration pause =
        switch (turn) {
          case FIRST -> FIRST;
          case ANNOUNCE, SPEAK -> MAKING;
          case LATER -> policy.comfortEvery().isZero() ? left : beforeMaking();
        };
    return pause.compareTo(left) > 0 ? left : pause;
  }

  private Duration beforeMaking() {
    Duration pause = policy.comfortEvery().minus(MAKING);
    return pause.isPositive() ? pause : Duration.ofMillis(1);
  }
}

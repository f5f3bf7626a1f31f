package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hotline.phone.HeardPacket;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.PocketTelephone;
import org.hotline.phone.SoundStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** A key is answered by the next prompt at once, in a pause and in the middle of a prompt. */
@Isolated
@NeedsTelephones
class KeyToSoundTest {
  private static final int SAMPLES = 60;
  private static final int WARM_UP = 10;
  private static final int PAUSES = 4;

  /** In packets of 20 ms. */
  private static final int HALF_A_SECOND = 25;

  private static final int LONGEST_PROMPT = 4_000 / 20;

  @RegisterExtension
  static final Installation HOTLINE =
      new Installation()
          .with(
              "main.yaml",
              """
              flow: main
              language: nl
              start: one
              steps:
                one: {type: menu, prompt: goodbye, keys: {1: other}, failed: bye}
                other: {type: menu, prompt: one-moment, keys: {1: one}, failed: bye}
                bye: {type: hangup, prompt: goodbye}
              """);

  @Test
  void theNextPromptComesAtOnce() throws IOException {
    try (PocketTelephone telephone = PocketTelephone.call(HOTLINE.ports(), "100")) {
      SoundStream sound = telephone.sound();
      sound.firstAfter(System.nanoTime(), HeardPacket::isSound);
      List<HeardPacket> beginnings = inPauses(sound);
      assertThat(beginnings.get(0).isLike(beginnings.get(2))).isTrue();
      duringPrompts(sound, beginnings);
    }
  }

  /** How the prompts begin, by turns. */
  private static List<HeardPacket> inPauses(SoundStream sound) throws IOException {
    List<HeardPacket> beginnings = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int turn = 0; turn < PAUSES; turn++) {
      sound.silence(LONGEST_PROMPT);
      long released = sound.press('1');
      HeardPacket first = sound.firstAfter(released, HeardPacket::isSound);
      beginnings.add(first);
      times.add((first.at() - released) / 1e6);
    }
    print("in a pause", times);
    return beginnings;
  }

  private static void duringPrompts(SoundStream sound, List<HeardPacket> beginnings)
      throws IOException {
    List<Double> times = new ArrayList<>();
    for (int turn = 0; turn < WARM_UP + SAMPLES; turn++) {
      sound.silence(HALF_A_SECOND);
      sound.forget();
      long released = sound.press('1');
      HeardPacket first = sound.firstAfter(released, beginnings.get(turn % 2)::isLike);
      times.add((first.at() - released) / 1e6);
    }
    print("in the middle of a prompt", times.subList(WARM_UP, times.size()));
  }

  private static void print(String when, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "key released %s to the next prompt's first sound, %d samples: p50 %.1f ms, p99 %.1f ms%n",
        when, sorted.size(), at(sorted, 0.50), at(sorted, 0.99));
  }

  private static double at(List<Double> sorted, double quantile) {
    return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
  }
}

package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.call.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's voice in place of a text, with the real sox. */
class RecordingsTest {
  private static final Language DUTCH = new Language("nl");
  private static final PromptName WELCOME = new PromptName("welcome");

  @TempDir Path sounds;
  @TempDir Path voices;
  @TempDir Path desk;
  private final FakeReader reader =
      new FakeReader().with("nl", "welcome", "Welkom").with("nl", "status", "Het is {x}");
  private Catalogue prompts;
  private Recordings recordings;

  @BeforeEach
  void open() {
    RecordingStore store = new RecordingStore(voices);
    CommandConversion sox = new CommandConversion();
    prompts =
        new Catalogue(List.of(DUTCH), reader, store, Studios.of(sounds, new FakeSpeech(), sox));
    recordings = new Recordings(store, sox, prompts, Studios.NOON);
    prompts.reload();
  }

  @Test
  void theNextCallerHearsTheVoiceAndWhoListensNowHearsTheTextToItsEnd() throws IOException {
    Sound before = sound();
    recordings.put(WELCOME, DUTCH, voice("A person speaks"), "eve");
    assertThat(sound().file()).isNotEqualTo(before.file());
    assertThat(sounds.resolve(before.file() + ".wav")).isRegularFile();
    assertThat(Waveform.of(sounds.resolve(sound().file() + ".wav16")).seconds())
        .isBetween(0.5, 5.0);
    assertThat(recordings.of(WELCOME, DUTCH))
        .contains(new RecordingNote("eve", Studios.NOON.instant()));
    assertThat(voices.resolve("nl/welcome.wav")).isRegularFile();
  }

  @Test
  void aRecordingIsReplacedByAnotherAndTakenBack() throws IOException {
    Sound text = sound();
    recordings.put(WELCOME, DUTCH, voice("One"), "eve");
    Sound first = sound();
    recordings.put(WELCOME, DUTCH, voice("Another one"), "adam");
    assertThat(sound()).isNotEqualTo(first);
    assertThat(recordings.takeBack(WELCOME, DUTCH, "eve")).isTrue();
    assertThat(sound()).isEqualTo(text);
    assertThat(recordings.of(WELCOME, DUTCH)).isEmpty();
    assertThat(recordings.takeBack(WELCOME, DUTCH, "eve")).isFalse();
  }

  @Test
  void aRecordingInPlaceOfASentenceNeedsNoValues() throws IOException {
    PromptName status = new PromptName("status");
    assertThat(prompts.needs(status, DUTCH)).isNotEmpty();
    recordings.put(status, DUTCH, voice("Ask us"), "eve");
    assertThat(prompts.needs(status, DUTCH)).isEmpty();
    assertThat(prompts.sound(status, DUTCH).orElseThrow().name()).isEqualTo("nl/status");
  }

  @Test
  void whatWasRecordedByTelephoneIsTakenOverAndSurvivesBrokenTexts() throws IOException {
    Path recorded = Files.write(desk.resolve("recorded.wav"), voice("By telephone"));
    reader.breaks(PromptMistake.of("nl.yaml", "broken"));
    Sound before = sound();
    recordings.takeOver(new PromptName("welcome"), DUTCH, recorded, "31");
    assertThat(sound()).isNotEqualTo(before);
    assertThat(recorded).isRegularFile();
  }

  @Test
  void anotherLifeOfTheServerKnowsTheRecording() throws IOException {
    recordings.put(WELCOME, DUTCH, voice("One"), "eve");
    Sound recorded = sound();
    open();
    assertThat(sound()).isEqualTo(recorded);
  }

  @Test
  void whatAnotherProgramPutThereOrTookBackIsTakenUp() throws IOException {
    Sound text = sound();
    Recordings beside =
        Recordings.besideTheServer(
            new RecordingStore(voices), new CommandConversion(), Studios.NOON);
    beside.put(WELCOME, DUTCH, voice("From the studio"), "eve");
    assertThat(sound()).isEqualTo(text);
    prompts.takeUpRecordings();
    assertThat(sound()).isNotEqualTo(text);
    beside.takeBack(WELCOME, DUTCH, "eve");
    prompts.takeUpRecordings();
    assertThat(sound()).isEqualTo(text);
  }

  /** Each file is whole by itself; the two of one person have to stay together. */
  @Test
  void whenTwoRecordAtOnceTheNoteIsOfWhoIsHeard() {
    CyclicBarrier both = new CyclicBarrier(2);
    CompletableFuture.allOf(putsBeside("eve", both), putsBeside("adam", both)).join();
  }

  private CompletableFuture<Void> putsBeside(String who, CyclicBarrier both) {
    return CompletableFuture.runAsync(() -> putsManyTimes(who, both), Thread::startVirtualThread);
  }

  private void putsManyTimes(String who, CyclicBarrier both) {
    try {
      Path sound = Files.writeString(desk.resolve(who), who.repeat(300_000));
      for (int round = 0; round < 50; round++) {
        both.await(30, TimeUnit.SECONDS);
        new RecordingStore(voices)
            .put(WELCOME, DUTCH, sound, new RecordingNote(who, Studios.NOON.instant()));
        both.await(30, TimeUnit.SECONDS);
        String by = recordings.of(WELCOME, DUTCH).orElseThrow().by();
        assertThat(Files.size(voices.resolve("nl/welcome.wav")))
            .as("the sound of %s, in round %d", by, round)
            .isEqualTo(by.length() * 300_000L);
      }
    } catch (IOException
        | InterruptedException
        | BrokenBarrierException
        | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void whatIsNoSoundOrTooMuchOfItIsRefusedAndChangesNothing() {
    Sound before = sound();
    refused("not a sound".getBytes(StandardCharsets.UTF_8), "expected a WAV file with sound in it");
    refused(new byte[0], "expected a WAV file with sound in it");
    refused(silence(16_000), "nothing in it can be heard");
    refused(new byte[RecordingCheck.MOST_BYTES + 1], "expected a recording of at most");
    assertThat(sound()).isEqualTo(before);
    assertThat(voices.resolve("nl/welcome.wav")).doesNotExist();
  }

  @Test
  void whoRecordsHasAName() {
    assertThatThrownBy(() -> recordings.put(WELCOME, DUTCH, voice("One"), "a\nb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("who records");
  }

  private void refused(byte[] sound, String why) {
    assertThatThrownBy(() -> recordings.put(WELCOME, DUTCH, sound, "eve"))
        .isInstanceOf(RecordingRefused.class)
        .hasMessageContaining(why);
  }

  private Sound sound() {
    return prompts.sound(WELCOME, DUTCH).orElseThrow();
  }

  private byte[] voice(String words) throws IOException {
    Path file = desk.resolve("voice.wav");
    Utterance utterance = new Utterance(words, new Language("en"), SampleRate.WIDE);
    new CommandSpeech().speak(utterance, file, Duration.ofSeconds(30));
    return Files.readAllBytes(file);
  }

  /** One channel of 16 bit at 8 kHz in which nobody speaks. */
  private static byte[] silence(int bytes) {
    ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
    wav.putShort((short) 1).putInt(8_000).putInt(16_000).putShort((short) 2).putShort((short) 16);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
    return wav.array();
  }
}

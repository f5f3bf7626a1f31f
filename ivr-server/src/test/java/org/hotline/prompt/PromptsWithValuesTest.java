package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.hotline.call.Sound;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.phone.Patience;
import org.hotline.value.Value;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences with values in them, from the asking to the sound. */
class PromptsWithValuesTest {
  private static final Language DUTCH = new Language("nl");
  private static final Language ENGLISH = new Language("en");
  private static final Language FLEMISH = new Language("nl-BE");
  private static final PromptName STATUS = new PromptName("order-status");
  private static final Map<String, Value> TUESDAY =
      Map.of("delivery", new Value.Day(LocalDate.of(2026, 11, 24)));

  @TempDir Path sounds;
  private final GatedSpeech speech = new GatedSpeech();
  private final FakeReader reader = new FakeReader();
  private final TurningClock clock = new TurningClock();
  private final Journal journal = new Journal();
  private final ConcurrentLinkedQueue<Fact> facts = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void listen() {
    journal.addReader(facts::add);
    reader.with("nl", "order-status", "Het komt {delivery, date}.").with("nl", "sorry", "Sorry");
  }

  @Test
  void theWholeSentenceIsSpokenAtOnceAtBothRates() throws IOException {
    Catalogue prompts = opened();
    Sound sound = prompts.sound(STATUS, DUTCH, TUESDAY).orElseThrow();
    assertThat(sound.name()).isEqualTo("nl/order-status");
    assertThat(sounds.resolve(sound.file() + ".wav"))
        .content()
        .contains("Het komt dinsdag 24 november.");
    assertThat(sounds.resolve(sound.file() + ".wav16")).isRegularFile();
  }

  @Test
  void nothingIsMadeAheadSinceNobodyKnowsTheValues() {
    Catalogue prompts = opened();
    assertThat(speech.behind.spoken).doesNotContain("nl:8000:Het komt");
    assertThat(prompts.missing()).isEmpty();
    assertThat(prompts.names(DUTCH)).contains(STATUS);
  }

  @Test
  void aPromptSaysWhichValuesItNeeds() {
    reader.with("en", "order-status", new PromptSource.Recording(Path.of("x.wav")));
    Catalogue prompts = opened();
    assertThat(prompts.needs(STATUS, DUTCH))
        .containsOnlyKeys("delivery")
        .containsValue(Set.of(ValueType.DATE, ValueType.MOMENT));
    assertThat(prompts.needs(STATUS, ENGLISH)).isEmpty();
    assertThat(prompts.needs(STATUS, FLEMISH)).containsOnlyKeys("delivery");
    assertThat(prompts.needs(new PromptName("sorry"), DUTCH)).isEmpty();
  }

  @Test
  void theSameSentenceIsMadeOnceHoweverManyCallsAskAtATime() throws InterruptedException {
    reader.with("nl", "order-status", "gated {delivery, date}");
    Catalogue prompts = opened();
    List<Thread> calls = new ArrayList<>();
    ConcurrentLinkedQueue<Sound> heard = new ConcurrentLinkedQueue<>();
    IntStream.range(0, 50)
        .forEach(
            _ ->
                calls.add(
                    Thread.ofVirtual()
                        .start(
                            () -> heard.add(prompts.sound(STATUS, DUTCH, TUESDAY).orElseThrow()))));
    speech.open();
    for (Thread call : calls) {
      call.join();
    }
    assertThat(heard).hasSize(50).containsOnly(heard.element());
    assertThat(speech.behind.spoken)
        .filteredOn(words -> words.contains("gated"))
        .containsExactlyInAnyOrder(
            "nl:8000:gated dinsdag 24 november", "nl:16000:gated dinsdag 24 november");
  }

  @Test
  void whatWasPreparedIsThereWhenItIsAskedFor() {
    reader.with("nl", "order-status", "gated {delivery, date}");
    Catalogue prompts = opened();
    prompts.prepare(STATUS, DUTCH, TUESDAY);
    prompts.prepare(STATUS, DUTCH, Map.of());
    prompts.prepare(new PromptName("unknown"), DUTCH, TUESDAY);
    speech.open();
    assertThat(prompts.sound(STATUS, DUTCH, TUESDAY)).isPresent();
    assertThat(speech.behind.spoken).filteredOn(words -> words.contains("gated")).hasSize(2);
    assertThat(facts).isEmpty();
  }

  @Test
  void anotherLifeOfTheServerFindsTheSentence() {
    opened().sound(STATUS, DUTCH, TUESDAY);
    speech.behind.spoken.clear();
    assertThat(opened().sound(STATUS, DUTCH, TUESDAY)).isPresent();
    assertThat(speech.behind.spoken).isEmpty();
  }

  @Test
  void aSentenceThatTakesTooLongIsReplacedByItsShortWordingAndThatIsTold() {
    reader.with("nl", "order-status", "gated {delivery, date}");
    reader.with("nl", "order-status-short", "U hoort nog van ons.");
    Catalogue prompts = opened(Duration.ofMillis(50));
    assertThat(prompts.sound(STATUS, DUTCH, TUESDAY).orElseThrow().name())
        .isEqualTo("nl/order-status-short");
    assertThat(facts)
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.SpeechFailed.class,
            told -> {
              assertThat(told.prompt()).isEqualTo("order-status");
              assertThat(told.problem()).contains("within PT0.05S");
            });
    speech.open();
    isSpokenAfterAll(prompts);
  }

  /** What took too long is made to its end, for the next who asks. */
  private static void isSpokenAfterAll(Catalogue prompts) {
    assertThat(Patience.of(Duration.ofSeconds(30)).until(() -> isSpoken(prompts))).isTrue();
  }

  private static boolean isSpoken(Catalogue prompts) {
    Sound heard = prompts.sound(STATUS, DUTCH, TUESDAY).orElseThrow();
    return heard.name().equals("nl/order-status");
  }

  @Test
  void withoutAShortWordingTheCallerHearsThatWeAreSorry() {
    Catalogue prompts = opened();
    Sound heard = prompts.sound(STATUS, DUTCH, Map.of()).orElseThrow();
    assertThat(heard.name()).isEqualTo("nl/sorry");
    assertThat(prompts.sound(STATUS, DUTCH).orElseThrow()).isEqualTo(heard);
    assertThat(facts).hasSize(2).allMatch(Fact.SpeechFailed.class::isInstance);
  }

  @Test
  void aRegionSpeaksItsLanguageAndAnotherLanguageIsTold() {
    reader.with("nl-BE", "sorry", "Excuseer");
    Catalogue prompts = opened();
    assertThat(prompts.sound(new PromptName("sorry"), FLEMISH).orElseThrow().name())
        .isEqualTo("nl-BE/sorry");
    assertThat(prompts.sound(STATUS, FLEMISH, TUESDAY).orElseThrow().name())
        .isEqualTo("nl/order-status");
    assertThat(facts).isEmpty();
    assertThat(prompts.sound(STATUS, ENGLISH, TUESDAY).orElseThrow().name())
        .isEqualTo("nl/order-status");
    assertThat(facts)
        .containsExactly(new Fact.PromptFellBack(clock.instant(), "order-status", "en", "nl"));
  }

  private Catalogue opened() {
    return opened(Duration.ofSeconds(20));
  }

  private Catalogue opened(Duration longest) {
    SentenceLimits limits = new SentenceLimits(longest, 1_000_000);
    Studio studio =
        Studios.of(sounds, List.of(speech), new FakeConversion(), limits, journal, clock);
    Catalogue prompts =
        new Catalogue(
            List.of(DUTCH, ENGLISH), reader, new RecordingStore(sounds.resolve("voices")), studio);
    prompts.reload();
    return prompts;
  }
}

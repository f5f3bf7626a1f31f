package org.hotline.asterisk.agi;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.hotline.call.Voice;
import org.hotline.call.VoiceContract;
import org.junit.jupiter.api.AfterEach;

/** A voice over AGI, as far as a line can tell, is as others are. */
class AgiVoiceTest extends VoiceContract {
  private final BlockingQueue<Voice> voices = new LinkedBlockingQueue<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AgiHouse house = new AgiHouse(10, this::lend);

  @AfterEach
  void close() {
    over.countDown();
    house.close();
  }

  @Override
  protected Voice callerWhoPresses(String keys) {
    return voiceOf(house.dialplan().presses(keys));
  }

  @Override
  protected Voice callerWhoHangsUp() {
    return voiceOf(house.dialplan().hangsUp());
  }

  private Voice voiceOf(DialplanStandIn dialplan) {
    dialplan.asksFor("main", "hotline-1.1", AgiHouse.SECRET);
    Thread.ofVirtual().start(dialplan::followsToTheEnd);
    return await(voices::take);
  }

  /** The test speaks with this voice while its connection waits. */
  private Ending lend(Call call) {
    voices.add(call.voice());
    await(
        () -> {
          over.await();
          return over;
        });
    return Ending.COMPLETED;
  }

  private static <R> R await(Callable<R> what) {
    try {
      return what.call();
    } catch (Exception stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}

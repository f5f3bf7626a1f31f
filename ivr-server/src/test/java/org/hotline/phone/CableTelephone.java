package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** An agent's telephone on a cable, which can be pulled: then it neither hears nor says a thing. */
public final class CableTelephone implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Cable cable;
  private final SoundStream sound;
  private final SipLogin login;
  private final BlockingQueue<SipText> answers = new LinkedBlockingQueue<>();
  private final AtomicInteger rings = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean answering = true;
  private volatile boolean speaking = true;
  private volatile boolean inCall;

  private CableTelephone(int hotline, String account, String password) throws IOException {
    this.cable = new Cable(hotline);
    this.sound = new SoundStream(InetAddress.getLoopbackAddress());
    this.login = SipLogin.of(account, password, cable.port(), hotline);
  }

  /** Returns when it has registered; takes each call up at once. */
  static CableTelephone register(HotlinePorts ports, String account, String password)
      throws IOException {
    CableTelephone telephone = new CableTelephone(ports.sip(), account, password);
    telephone.cable.listen(telephone::hear);
    Thread.ofPlatform().daemon().start(telephone::speak);
    telephone.cable.send(telephone.login.first());
    telephone.cable.send(telephone.login.second(telephone.answer()));
    assertThat(telephone.answer().text()).startsWith("SIP/2.0 200");
    return telephone;
  }

  /** From the next ring on, does not answer. */
  public CableTelephone letsRing() {
    answering = false;
    return this;
  }

  /** Like a telephone that sends no packets while nobody speaks. */
  public CableTelephone isMute() {
    speaking = false;
    return this;
  }

  public CableTelephone rings() {
    return comesTo("rings", () -> rings.get() > 0);
  }

  public CableTelephone talks() {
    return comesTo("talks", () -> inCall);
  }

  public CableTelephone isHungUp() {
    return comesTo("is hung up", () -> !inCall);
  }

  /** The hotline asks so often whether the telephone is there, and hears that it is. */
  public CableTelephone isAskedOnceMore(int times) {
    int before = asked.get();
    return comesTo("is asked", () -> asked.get() >= before + times);
  }

  public void isUnplugged() {
    cable.isPulled();
  }

  public void isPluggedIn() {
    cable.isPutBack();
  }

  @Override
  public void close() {
    cable.close();
    sound.close();
  }

  private CableTelephone comesTo(String what, BooleanSupplier so) {
    assertThat(Patience.of(SOON).until(so))
        .as("the telephone of %s %s", login.account(), what)
        .isTrue();
    return this;
  }

  private SipText answer() throws IOException {
    try {
      SipText answer = answers.poll(SOON.toSeconds(), TimeUnit.SECONDS);
      assertThat(answer).as("an answer to %s", login.account()).isNotNull();
      return answer;
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private void hear(SipText message) throws IOException {
    if (message.isAnswer()) {
      if (message.isFinal()) {
        answers.add(message);
      }
      return;
    }
    switch (message.method()) {
      case "INVITE" -> ring(message);
      case "ACK" -> {}
      default -> agree(message);
    }
  }

  private void agree(SipText request) throws IOException {
    cable.send(request.answer("200 OK", login.contact(), ""));
    switch (request.method()) {
      case "OPTIONS" -> asked.incrementAndGet();
      case "BYE" -> inCall = false;
      default -> {}
    }
  }

  private void ring(SipText invitation) throws IOException {
    cable.send(invitation.answer("180 Ringing", login.contact(), ""));
    rings.incrementAndGet();
    if (answering && !inCall) {
      cable.send(invitation.answer("200 OK", login.contact(), SipText.soundAt(sound.port())));
      sound.begin(Integer.parseInt(invitation.found("m=audio (\\d+)")));
      inCall = true;
    }
  }

  private void speak() {
    try {
      while (cable.isOpen()) {
        if (inCall && cable.isIn() && speaking) {
          sound.silence(1);
        } else {
          LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
      }
    } catch (IOException closed) {
      return;
    }
  }
}

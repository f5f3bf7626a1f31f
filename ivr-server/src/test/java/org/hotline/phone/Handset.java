package org.hotline.phone;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What a telephone on a cable does by itself: says that it is there, takes calls up, sends sound.
 */
final class Handset implements AutoCloseable {
  private final Cable cable;
  private final String contact;
  private final SoundStream sound;
  private final BlockingQueue<SipText> answers = new LinkedBlockingQueue<>();
  private final AtomicInteger rings = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean answering = true;
  private volatile boolean speaking = true;
  private volatile boolean inCall;

  Handset(Cable cable, String contact) throws IOException {
    this.cable = cable;
    this.contact = contact;
    this.sound = new SoundStream(InetAddress.getLoopbackAddress());
  }

  void begin() {
    cable.listen(this::hear);
    Thread.ofPlatform().daemon().start(this::speak);
  }

  void letsRing() {
    answering = false;
  }

  void isMute() {
    speaking = false;
  }

  int rings() {
    return rings.get();
  }

  int asked() {
    return asked.get();
  }

  boolean inCall() {
    return inCall;
  }

  @Override
  public void close() {
    sound.close();
  }

  /** The next one to what the telephone has asked. */
  SipText answer(Duration within) throws IOException {
    try {
      SipText answer = answers.poll(within.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("expected an answer to %s within %s".formatted(contact, within));
      }
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
    cable.send(request.answer("200 OK", contact, ""));
    switch (request.method()) {
      case "OPTIONS" -> asked.incrementAndGet();
      case "BYE" -> inCall = false;
      default -> {}
    }
  }

  private void ring(SipText invitation) throws IOException {
    cable.send(invitation.answer("180 Ringing", contact, ""));
    rings.incrementAndGet();
    if (answering && !inCall) {
      cable.send(invitation.answer("200 OK", contact, SipText.soundAt(sound.port())));
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

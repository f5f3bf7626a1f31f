package org.hotline.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone at the trunk that can do little, but knows when each packet came. */
public final class PocketTelephone implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final int LARGEST = 8_192;
  private static final int SOON = 10_000;

  private final HotlinePorts ports;
  private final String number;
  private final String call = UUID.randomUUID().toString();
  private final DatagramSocket signalling;
  private final SoundStream sound;
  private String far = "";

  private PocketTelephone(HotlinePorts ports, String number) throws IOException {
    this.ports = ports;
    this.number = number;
    this.signalling = new DatagramSocket(ports.second(), HERE);
    this.signalling.setSoTimeout(SOON);
    this.sound = new SoundStream(HERE);
  }

  /** Returns when the call is answered and sound goes both ways. */
  public static PocketTelephone call(HotlinePorts ports, String number) throws IOException {
    PocketTelephone telephone = new PocketTelephone(ports, number);
    telephone.send("INVITE", 1, telephone.offer());
    String answer = telephone.answer();
    telephone.far = header(answer, "To");
    telephone.send("ACK", 1, "");
    telephone.sound.begin(Integer.parseInt(found("m=audio (\\d+)", answer)));
    return telephone;
  }

  public SoundStream sound() {
    return sound;
  }

  @Override
  public void close() throws IOException {
    sound.close();
    send("BYE", 2, "");
    answer();
    signalling.close();
  }

  private String answer() throws IOException {
    while (true) {
      DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
      signalling.receive(packet);
      String text =
          new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1);
      if (!text.startsWith("SIP/2.0 1")) {
        return accepted(text);
      }
    }
  }

  private static String accepted(String answer) {
    if (!answer.startsWith("SIP/2.0 200")) {
      throw new IllegalStateException("Expected 200 OK, but got " + answer);
    }
    return answer;
  }

  private void send(String method, int sequence, String body) throws IOException {
    String type = body.isEmpty() ? "" : "Content-Type: application/sdp\r\n";
    String message =
        """
        %1$s sip:%2$s@127.0.0.1:%3$d SIP/2.0\r
        Via: SIP/2.0/UDP 127.0.0.1:%4$d;branch=z9hG4bK%5$s%6$s\r
        From: <sip:+31200000999@127.0.0.1:%4$d>;tag=pocket\r
        To: %7$s\r
        Call-ID: %5$s\r
        CSeq: %6$d %1$s\r
        Contact: <sip:pocket@127.0.0.1:%4$d>\r
        Max-Forwards: 70\r
        %8$sContent-Length: %9$d\r
        \r
        %10$s"""
            .formatted(
                method,
                number,
                ports.sip(),
                ports.second(),
                call,
                sequence,
                far.isEmpty() ? "<sip:%s@127.0.0.1>".formatted(number) : far,
                type,
                body.length(),
                body);
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    signalling.send(new DatagramPacket(bytes, bytes.length, HERE, ports.sip()));
  }

  private String offer() {
    return """
        v=0\r
        o=pocket 1 1 IN IP4 127.0.0.1\r
        s=-\r
        c=IN IP4 127.0.0.1\r
        t=0 0\r
        m=audio %d RTP/AVP 8 101\r
        a=rtpmap:8 PCMA/8000\r
        a=rtpmap:101 telephone-event/8000\r
        a=fmtp:101 0-15\r
        a=ptime:20\r
        """
        .formatted(sound.port());
  }

  private static String header(String message, String name) {
    return found("(?m)^" + name + ": (.*?)\\r?$", message);
  }

  private static String found(String pattern, String message) {
    Matcher matcher = Pattern.compile(pattern).matcher(message);
    if (!matcher.find()) {
      throw new IllegalStateException("Expected " + pattern + " in " + message);
    }
    return matcher.group(1);
  }
}

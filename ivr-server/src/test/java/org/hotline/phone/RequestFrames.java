package org.hotline.phone;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the texts of WebSocket frames as a client sends them (masked, RFC 6455), after the request
 * by which the connection becomes a WebSocket.
 */
final class RequestFrames {
  private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MASK = 4;

  private byte[] unread = new byte[0];
  private boolean upgraded;

  /** The frames that are complete with these bytes. */
  List<String> add(byte[] bytes) {
    unread = joined(unread, bytes);
    List<String> frames = new ArrayList<>();
    if (upgraded || upgrades()) {
      for (Optional<String> next = next(); next.isPresent(); next = next()) {
        frames.add(next.get());
      }
    }
    return frames;
  }

  private boolean upgrades() {
    int end = new String(unread, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
    if (end >= 0) {
      drop(end + END_OF_HEADERS.length);
      upgraded = true;
    }
    return upgraded;
  }

  private Optional<String> next() {
    ByteBuffer in = ByteBuffer.wrap(unread);
    if (in.remaining() < 2) {
      return Optional.empty();
    }
    in.get();
    int announced = in.get() & 0x7f;
    if (in.remaining() < sizeOfLength(announced)) {
      return Optional.empty();
    }
    long length = length(in, announced);
    return in.remaining() < MASK + length ? Optional.empty() : Optional.of(text(in, (int) length));
  }

  private static int sizeOfLength(int announced) {
    return announced == 126 ? Short.BYTES : announced == 127 ? Long.BYTES : 0;
  }

  private static long length(ByteBuffer in, int announced) {
    return switch (announced) {
      case 126 -> in.getShort() & 0xffff;
      case 127 -> in.getLong();
      default -> announced;
    };
  }

  private String text(ByteBuffer in, int length) {
    byte[] mask = new byte[MASK];
    byte[] text = new byte[length];
    in.get(mask);
    in.get(text);
    for (int i = 0; i < length; i++) {
      text[i] ^= mask[i % MASK];
    }
    drop(in.position());
    return new String(text, StandardCharsets.UTF_8);
  }

  private void drop(int count) {
    unread = Arrays.copyOfRange(unread, count, unread.length);
  }

  private static byte[] joined(byte[] first, byte[] then) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(then);
    return both.toByteArray();
  }
}

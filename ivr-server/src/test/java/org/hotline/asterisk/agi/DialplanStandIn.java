package org.hotline.asterisk.agi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One AGI connection as Asterisk would make it, answering at once, with a caller's keys by script.
 */
final class DialplanStandIn implements AutoCloseable {
  static final String COMPLETED = "SET VARIABLE \"HOTLINE_OUTCOME\" \"completed\"";
  static final String GREETING =
      """
      agi_network: yes
      agi_network_script: %s
      agi_uniqueid: %s
      agi_version: 22.10.1
      agi_callerid: +31612345678
      agi_extension: 701
      agi_arg_1: %s

      """;

  private static final int PATIENCE = 30_000;

  private final Socket socket;
  private final BufferedReader from;
  private final Deque<Character> keys = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private boolean gone;

  DialplanStandIn(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE);
      from =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  DialplanStandIn presses(String symbols) {
    symbols.chars().forEach(symbol -> keys.add((char) symbol));
    return this;
  }

  DialplanStandIn hangsUp() {
    gone = true;
    return this;
  }

  DialplanStandIn asksFor(String flow, String channel, String secret) {
    return says(GREETING.formatted(flow, channel, secret));
  }

  DialplanStandIn says(String text) {
    return says(text.getBytes(StandardCharsets.UTF_8));
  }

  DialplanStandIn says(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException cutOff) {
      // whoever is cut off sees it when reading
    }
    return this;
  }

  /** Says nothing more. */
  DialplanStandIn fallsSilent() {
    try {
      socket.shutdownOutput();
    } catch (IOException cutOff) {
      // whoever is cut off sees it when reading
    }
    return this;
  }

  /** Answers every command until the server has no more; returns the commands. */
  List<String> followsToTheEnd() {
    for (String command = hear(); command != null; command = hear()) {
      heard.add(command);
      says(answer(command) + "\n");
    }
    return heard;
  }

  /** The next command; null when the server has hung up. */
  @Nullable String hear() {
    try {
      return from.readLine();
    } catch (SocketTimeoutException silent) {
      throw new UncheckedIOException("the server neither speaks nor hangs up", silent);
    } catch (IOException cutOff) {
      return null;
    }
  }

  private String answer(String command) {
    if (gone && !command.startsWith("SET") && !command.equals("ANSWER")) {
      return "200 result=-1";
    }
    if (command.startsWith("STREAM FILE")) {
      return "200 result=%d endpos=%d".formatted(command.contains("\"\"") ? 0 : key(), 1_600);
    }
    return "200 result=" + (command.startsWith("WAIT FOR DIGIT") ? key() : 0);
  }

  private int key() {
    return keys.isEmpty() ? 0 : keys.remove();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}

package org.hotline.asterisk.agi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.asteriskjava.util.SocketConnectionFacade;

/** The socket under an AGI connection: bounded in what it takes, strict in what it sends. */
final class AgiSocket implements SocketConnectionFacade {
  private final Socket socket;
  private final Lines lines;
  private final LeavingOff leavingOff;
  private final StringBuilder unsent = new StringBuilder();
  private Optional<BooleanSupplier> enough = Optional.empty();

  /**
   * @param greeting the time in which all header lines have to be there
   */
  AgiSocket(Socket socket, Duration greeting) throws IOException {
    this.socket = socket;
    this.lines = new Lines(socket);
    this.leavingOff = new LeavingOff(lines, socket.getOutputStream());
    socket.setTcpNoDelay(true);
    lines.expectWithin(greeting);
  }

  /** How long the answer to the next line may take. */
  void expectWithin(Duration time) {
    lines.expectWithin(time);
  }

  /** The next answer is that of a sound, which is left off when there is enough of it. */
  void leaveOffWhen(BooleanSupplier thereIsEnough) {
    enough = Optional.of(thereIsEnough);
  }

  @Override
  public String readLine() throws IOException {
    Optional<BooleanSupplier> now = enough;
    enough = Optional.empty();
    return now.isPresent() ? leavingOff.answer(now.get()) : lines.next();
  }

  @Override
  public void write(String line) {
    unsent.append(Alphabet.line(line));
  }

  @Override
  public void flush() throws IOException {
    byte[] bytes = unsent.toString().getBytes(StandardCharsets.US_ASCII);
    unsent.setLength(0);
    socket.getOutputStream().write(bytes);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  @Override
  public boolean isConnected() {
    return socket.isConnected();
  }

  @Override
  public InetAddress getLocalAddress() {
    return socket.getLocalAddress();
  }

  @Override
  public int getLocalPort() {
    return socket.getLocalPort();
  }

  @Override
  public InetAddress getRemoteAddress() {
    return socket.getInetAddress();
  }

  @Override
  public int getRemotePort() {
    return socket.getPort();
  }
}

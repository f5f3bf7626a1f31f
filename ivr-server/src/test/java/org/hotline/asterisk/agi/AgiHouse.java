package org.hotline.asterisk.agi;

import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.Ending;

/** A server for AGI on a free port, in which every call runs the same story. */
final class AgiHouse implements AgiReception, AutoCloseable {
  static final String SECRET = "open";

  private final ServerSocket entrance;
  private final Function<Call, Ending> story;
  private final Findings findings = new Findings();
  private final AgiServer server;

  AgiHouse(int most, Function<Call, Ending> story) {
    this(new AgiLimits(most, Duration.ofMinutes(10)), story);
  }

  AgiHouse(AgiLimits limits, Function<Call, Ending> story) {
    this(AgiServer.entrance("127.0.0.1", 0), limits, story);
  }

  AgiHouse(ServerSocket entrance, Function<Call, Ending> story) {
    this(entrance, new AgiLimits(10, Duration.ofMinutes(10)), story);
  }

  private AgiHouse(ServerSocket entrance, AgiLimits limits, Function<Call, Ending> story) {
    this.entrance = entrance;
    this.story = story;
    this.server =
        new AgiServer(
            entrance,
            this,
            findings,
            new AgiFiles("/sounds", "/recordings"),
            SECRET::equals,
            KeyEar.DEAF,
            limits,
            InstantSource.system());
    server.open();
  }

  /** Told what is found out of each call. */
  Findings findings() {
    return findings;
  }

  DialplanStandIn dialplan() {
    return new DialplanStandIn(port());
  }

  int port() {
    return entrance.getLocalPort();
  }

  @Override
  public boolean answers(String flow) {
    return flow.equals("main");
  }

  @Override
  public Optional<Ending> tell(Call call, String flow) {
    return Optional.of(story.apply(call));
  }

  @Override
  public void expect(CallId call) {}

  @Override
  public void close() {
    server.close();
  }
}

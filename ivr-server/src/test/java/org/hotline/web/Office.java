package org.hotline.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.call.CallId;
import org.hotline.connector.AllowedHosts;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.ConnectorWatch;
import org.hotline.connector.Occasion;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.flow.read.Written;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.flow.test.stage.VirtualClock;

/** The side that asks: connectors as an admin writes them, and what came of asking. */
final class Office implements AutoCloseable, ConnectorWatch {
  private static final Duration USUAL = Duration.ofSeconds(2);

  static final Occasion ONCE = new Occasion(new CallId("call-1"), "look-up", 1);

  final VirtualClock clock = new VirtualClock(Instant.parse("2026-11-02T09:00:00Z"));

  /** What the figures were told, such as {@code shop.status found} and {@code shop open}. */
  final List<String> told = new CopyOnWriteArrayList<>();

  volatile ConnectorBook book;

  private final Vertx vertx = Vertx.vertx();
  private final WebConnectors connectors;

  private Office(
      ConnectorBook book,
      AllowedHosts hosts,
      Path secrets,
      HttpClientOptions options,
      Names names) {
    this.book = book;
    this.connectors =
        new WebConnectors(vertx, () -> this.book, hosts, secrets, this, clock, options, names);
  }

  static Office with(String yaml) {
    return with(book(yaml), InetAddress::getAllByName);
  }

  static Office with(ConnectorBook book, Names names) {
    return new Office(book, AllowedHosts.ALL, Path.of("none"), Exchange.options(), names);
  }

  static Office with(String yaml, Path secrets) {
    return new Office(
        book(yaml), AllowedHosts.ALL, secrets, Exchange.options(), InetAddress::getAllByName);
  }

  static Office allowing(AllowedHosts hosts, String yaml) {
    return new Office(
        book(yaml), hosts, Path.of("none"), Exchange.options(), InetAddress::getAllByName);
  }

  static Office trusting(HttpClientOptions options, String yaml, Names names) {
    return new Office(book(yaml), AllowedHosts.ALL, Path.of("none"), options, names);
  }

  /** Reads what an admin wrote; who has the usual time gets more of it, as machines are busy. */
  static ConnectorBook book(String yaml) {
    var reading = new Written(Map.of("connectors.yaml", yaml), KnownPrompts.of()).read();
    return reading
        .loaded()
        .orElseThrow(() -> new AssertionError(reading.mistakes().toString()))
        .connectors()
        .connectors()
        .values()
        .stream()
        .map(Office::patient)
        .collect(collectingAndThen(toMap(Connector::name, it -> it), ConnectorBook::new));
  }

  private static Connector patient(Connector written) {
    return new Connector(
        written.name(),
        written.base(),
        written.timeout().equals(USUAL) ? Duration.ofSeconds(10) : written.timeout(),
        written.secret(),
        written.retry(),
        written.idempotent(),
        written.circuit(),
        written.maxSize(),
        written.allowPrivate(),
        written.operations());
  }

  Reply ask(String operation, String... namesAndValues) {
    return ask(ONCE, operation, namesAndValues);
  }

  Reply ask(Occasion occasion, String operation, String... namesAndValues) {
    Map<String, String> parameters = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      parameters.put(namesAndValues[at], namesAndValues[at + 1]);
    }
    return connectors.ask(OperationName.of(operation), parameters, occasion);
  }

  void passTime(Duration time) {
    clock.advance(time);
  }

  @Override
  public void asked(OperationName operation, String outcome, Duration took) {
    told.add(operation + " " + outcome);
  }

  @Override
  public void circuit(ConnectorName connector, boolean open) {
    told.add(connector + (open ? " open" : " closed"));
  }

  @Override
  public void close() {
    connectors.close();
    vertx.close().await();
  }
}

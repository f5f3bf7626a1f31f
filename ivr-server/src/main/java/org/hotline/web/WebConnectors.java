package org.hotline.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hotline.connector.AllowedHosts;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.ConnectorWatch;
import org.hotline.connector.Connectors;
import org.hotline.connector.Failure;
import org.hotline.connector.Occasion;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.connector.UnfitArgument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks back-ends over HTTP, as the descriptions say that are in force at the moment. */
public final class WebConnectors implements Connectors, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebConnectors.class);

  private final Supplier<ConnectorBook> book;
  private final AllowedHosts hosts;
  private final SecretFiles secrets;
  private final ConnectorWatch watch;
  private final InstantSource clock;
  private final Exchange exchange;
  private final Map<ConnectorName, BackEnd> backEnds = new ConcurrentHashMap<>();

  /**
   * @param book the descriptions in force
   * @param secrets the directory of all secrets
   */
  public WebConnectors(
      Vertx vertx,
      Supplier<ConnectorBook> book,
      AllowedHosts hosts,
      Path secrets,
      ConnectorWatch watch,
      InstantSource clock) {
    this(vertx, book, hosts, secrets, watch, clock, Exchange.options(), InetAddress::getAllByName);
  }

  WebConnectors(
      Vertx vertx,
      Supplier<ConnectorBook> book,
      AllowedHosts hosts,
      Path secrets,
      ConnectorWatch watch,
      InstantSource clock,
      HttpClientOptions options,
      Names names) {
    this.book = book;
    this.hosts = hosts;
    this.secrets = new SecretFiles(secrets);
    this.watch = watch;
    this.clock = clock;
    this.exchange = new Exchange(vertx, options, names);
  }

  @Override
  public Reply ask(OperationName name, Map<String, String> parameters, Occasion occasion) {
    long start = System.nanoTime();
    Told told = answered(name, parameters, occasion);
    watch.asked(name, told.outcome(), Duration.ofNanos(System.nanoTime() - start));
    if (told.reply() instanceof Reply.Failed failed) {
      LOG.warn("{} failed, {}: {}", name, failed.word(), failed.detail());
    }
    return told.reply();
  }

  @Override
  public void close() {
    exchange.close();
  }

  private Told answered(OperationName name, Map<String, String> parameters, Occasion occasion) {
    ConnectorBook now = book.get();
    Optional<Connector> connector = now.find(name.connector());
    Optional<Operation> operation = now.find(name);
    if (connector.isEmpty() || operation.isEmpty()) {
      return Told.failed(Failure.UNKNOWN_OPERATION, "connectors.yaml describes no such operation");
    }
    String host = connector.get().base().host();
    if (!hosts.allow(host)) {
      return Told.failed(
          Failure.FORBIDDEN_HOST, host + " is not one of the hosts that the settings allow");
    }
    return asked(connector.get(), name, operation.get(), parameters, occasion);
  }

  private Told asked(
      Connector connector,
      OperationName name,
      Operation operation,
      Map<String, String> parameters,
      Occasion occasion) {
    try {
      Question question = new Question(name, operation, operation.request(parameters), occasion);
      BackEnd backEnd = backEnd(connector);
      return backEnd
          .kept(question)
          .map(kept -> new Told(kept, "cached"))
          .orElseGet(() -> Told.fresh(backEnd.ask(question)));
    } catch (UnfitArgument unfit) {
      return Told.failed(Failure.UNFIT_ARGUMENT, String.valueOf(unfit.getMessage()));
    }
  }

  /** What is known of a back-end holds until its description changes. */
  private BackEnd backEnd(Connector connector) {
    return backEnds.compute(
        connector.name(),
        (_, known) ->
            known != null && known.isDescribedBy(connector)
                ? known
                : new BackEnd(connector, exchange, secrets, watch, clock));
  }
}

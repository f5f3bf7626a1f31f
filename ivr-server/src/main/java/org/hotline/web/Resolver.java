package org.hotline.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.hotline.connector.Connector;
import org.hotline.connector.Failure;
import org.hotline.connector.PrivateAddresses;

/**
 * Finds the address at which a back-end may be asked. The one that was looked at is the one to
 * connect to: asking the name service again would let it answer otherwise. Threads of its own,
 * since the name service of the system holds on to a virtual thread's carrier.
 */
final class Resolver {
  private static final int THREADS = 4;

  private final Names names;
  private final WorkerExecutor threads;

  Resolver(Vertx vertx, Names names) {
    this.names = names;
    this.threads = vertx.createSharedWorkerExecutor("connector-names", THREADS);
  }

  Future<InetAddress> address(Connector connector) {
    Optional<InetAddress> written = connector.base().address();
    Future<InetAddress[]> found =
        written
            .map(address -> Future.succeededFuture(new InetAddress[] {address}))
            .orElseGet(() -> lookUp(connector.base().host()));
    return found.compose(addresses -> permitted(connector, addresses));
  }

  void close() {
    threads.close();
  }

  private Future<InetAddress[]> lookUp(String name) {
    return threads
        .executeBlocking(() -> names.addresses(name), false)
        .recover(
            failed ->
                failed instanceof UnknownHostException
                    ? Future.failedFuture(unknown(name))
                    : Future.failedFuture(failed));
  }

  private static Future<InetAddress> permitted(Connector connector, InetAddress[] addresses) {
    return Arrays.stream(addresses)
        .filter(address -> PrivateAddresses.permit(address, connector.allowPrivate()))
        .findFirst()
        .map(Resolver::nameless)
        .orElseGet(() -> Future.failedFuture(forbidden(connector)));
  }

  /** Without its name, so that nothing can look it up again. */
  private static Future<InetAddress> nameless(InetAddress address) {
    try {
      return Future.succeededFuture(InetAddress.getByAddress(address.getAddress()));
    } catch (UnknownHostException impossible) {
      return Future.failedFuture(impossible);
    }
  }

  private static AskFailed unknown(String name) {
    return new AskFailed(Failure.UNREACHABLE, "no address is known for " + name);
  }

  private static AskFailed forbidden(Connector connector) {
    return new AskFailed(
        Failure.FORBIDDEN_ADDRESS,
        connector.base().host()
            + " is at a private address that 'allow-private' of the connector does not name");
  }
}

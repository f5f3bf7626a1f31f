package org.hotline.flow.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hotline.connector.BaseUrl;
import org.hotline.connector.Circuit;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.Network;
import org.hotline.connector.Operation;
import org.hotline.connector.SecretReference;
import org.hotline.flow.mistake.Located;

/** Describes a connector. */
final class ConnectorForm {
  static final Field<Located<BaseUrl>> BASE_URL =
      Field.required(
          "base-url",
          "where the back-end is, such as https://api.example.org/v1",
          new Placed<>(
              new Word<>(
                  "http:// or https:// with a host and, if need be, a port and a path,"
                      + " such as https://api.example.org/v1",
                  BaseUrl.SHAPE,
                  BaseUrl::of)));
  static final Field<Located<Duration>> TIMEOUT =
      Field.optional(
          "timeout",
          "how long a caller waits for the answer, a second try included; 3s at most, of which the"
              + " back-end has 2.5",
          new Placed<>(Shapes.seconds(1, 10)));
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(2);

  /** Half a second of a caller's three is left for beginning to say the way on. */
  private static final Duration LONGEST_TIMEOUT = Duration.ofMillis(2500);

  static final Field<Located<SecretReference>> SECRET =
      Field.optional(
          "secret",
          "a header with a password or key, whose value stands in a file of its own",
          new Placed<>(new SecretShape()));
  private static final Field<Boolean> RETRY =
      Field.optional(
          "retry",
          "whether a lookup that failed at once is tried a second time",
          new Choice<>(retries()),
          true);
  private static final Field<Boolean> IDEMPOTENT =
      Field.optional(
          "idempotent",
          "whether the back-end obeys Idempotency-Key, so that a submit may be tried again too",
          Shapes.YES_NO,
          false);
  private static final Field<Filled> CIRCUIT =
      Field.optional(
          "circuit",
          "when a back-end that fails is left alone; 5 of 10 for 30s unless told",
          CircuitForm.SHAPE);
  private static final Field<Integer> MAX_SIZE =
      Field.optional(
          "max-size", "the longest answer that is read", new Size(1024, 1 << 20), 64 * 1024);
  static final Field<List<Network>> ALLOW_PRIVATE =
      Field.optional(
          "allow-private",
          "the private addresses or networks at which the back-end may be",
          new Listed<>(
              new Word<>(
                  "an address or a network, such as 127.0.0.1 or 10.1.0.0/16",
                  Network.SHAPE,
                  Network::of)),
          List.of());
  private static final Field<Map<Located<String>, Filled>> OPERATIONS =
      Field.required(
          "operations",
          "what may be asked, by names",
          new Table<>(OperationForm.NAME, OperationForm.SHAPE));

  static final Shape<Filled> SHAPE =
      new Vetted<>(
          new Form<>(
              "a connector",
              List.of(
                  BASE_URL,
                  TIMEOUT,
                  SECRET,
                  RETRY,
                  IDEMPOTENT,
                  CIRCUIT,
                  MAX_SIZE,
                  ALLOW_PRIVATE,
                  OPERATIONS),
              filled -> filled),
          new ConnectorVetting());

  private ConnectorForm() {}

  static Connector connector(ConnectorName name, Filled filled) {
    return new Connector(
        name,
        filled.get(BASE_URL).value(),
        timeout(filled),
        filled.find(SECRET).map(Located::value),
        filled.get(RETRY),
        filled.get(IDEMPOTENT),
        filled.find(CIRCUIT).map(CircuitForm::circuit).orElse(Circuit.USUAL),
        filled.get(MAX_SIZE),
        filled.get(ALLOW_PRIVATE),
        operations(filled.get(OPERATIONS)));
  }

  private static Duration timeout(Filled filled) {
    Duration written = filled.find(TIMEOUT).map(Located::value).orElse(USUAL_TIMEOUT);
    return written.compareTo(LONGEST_TIMEOUT) < 0 ? written : LONGEST_TIMEOUT;
  }

  private static Map<String, Operation> operations(Map<Located<String>, Filled> written) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    written.forEach(
        (name, filled) -> operations.put(name.value(), OperationForm.operation(filled)));
    return operations;
  }

  private static SequencedMap<String, Boolean> retries() {
    SequencedMap<String, Boolean> retries = new LinkedHashMap<>();
    retries.put("once", true);
    retries.put("never", false);
    return retries;
  }
}

package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.ConnectorName;
import org.hotline.flow.mistake.Located;

/** Describes {@code connectors.yaml}. */
final class ConnectorsFile {
  private static final Field<Map<Located<ConnectorName>, Filled>> CONNECTORS =
      Field.required(
          "connectors",
          "the firm's own back-ends by their names",
          new Table<>(
              new Word<>(
                  "a connector's name of lower-case letters, digits and '-'",
                  ConnectorName.SHAPE,
                  ConnectorName::new),
              ConnectorForm.SHAPE));

  static final Form<ConnectorBook> FORM =
      new Form<>("connectors.yaml", List.of(CONNECTORS), filled -> book(filled.get(CONNECTORS)));

  private ConnectorsFile() {}

  private static ConnectorBook book(Map<Located<ConnectorName>, Filled> written) {
    Map<ConnectorName, Connector> connectors = new LinkedHashMap<>();
    written.forEach(
        (name, filled) ->
            connectors.put(name.value(), ConnectorForm.connector(name.value(), filled)));
    return new ConnectorBook(connectors);
  }
}

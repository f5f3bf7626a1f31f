package org.hotline.web;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.Connector;
import org.hotline.connector.IdempotencyKey;
import org.hotline.connector.OperationKind;
import org.hotline.connector.Request;
import org.hotline.connector.SecretReference;

/** A request with all that goes on the wire; shows nothing of it. */
record Outgoing(Connector connector, Request request, Map<String, String> headers) {

  static Outgoing of(Question question, Connector connector, SecretFiles secrets) throws AskFailed {
    Map<String, String> headers = new LinkedHashMap<>(question.request().headers());
    headers.put("Accept", "application/json");
    if (question.request().body().isPresent()) {
      headers.put("Content-Type", "application/json");
    }
    if (question.operation().kind() == OperationKind.SUBMIT) {
      headers.put(
          "Idempotency-Key", IdempotencyKey.of(question.name(), question.occasion()).value());
    }
    if (connector.secret().isPresent()) {
      SecretReference secret = connector.secret().get();
      headers.put(secret.header(), secrets.read(secret));
    }
    return new Outgoing(connector, question.request(), headers);
  }

  Optional<Buffer> body() {
    return request.body().map(JsonText::write);
  }

  @Override
  public String toString() {
    return request.method() + " " + connector.name();
  }
}

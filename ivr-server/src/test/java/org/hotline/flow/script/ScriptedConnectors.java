package org.hotline.flow.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.Connectors;
import org.hotline.connector.Failure;
import org.hotline.connector.Occasion;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;

/** Back-ends that answer what a test says, and fail where it says nothing. */
public final class ScriptedConnectors implements Connectors {
  private final Map<OperationName, Reply> replies = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<During> moment = Optional.empty();

  void replies(String operation, Reply reply) {
    replies.put(OperationName.of(operation), reply);
  }

  /** Answers while the caller hears a prompt. */
  void reply(During during) {
    moment = Optional.of(during);
  }

  /** Each question with its parameters and the number of the visit. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public Reply ask(OperationName operation, Map<String, String> parameters, Occasion occasion) {
    asked.add(operation + " " + parameters + " " + occasion.step() + " " + occasion.visit());
    moment.ifPresent(During::awaitPrompt);
    return replies.getOrDefault(
        operation, new Reply.Failed(Failure.UNREACHABLE, "nobody is there"));
  }
}

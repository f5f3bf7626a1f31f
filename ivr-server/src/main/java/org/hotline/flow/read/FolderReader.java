package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.check.Checks;
import org.hotline.flow.check.FlowDraft;
import org.hotline.flow.check.Manuscript;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Signature;
import org.hotline.prompt.Prompts;

/** Puts the files of the directory together. */
record FolderReader(List<Source> sources, StepForms forms, Prompts prompts, Mistakes mistakes) {
  private static final Set<String> RESERVED =
      Set.of("queues", "hours", "agents", "numbers", "notices", "connectors");

  Reading read() {
    Staff agents = one("agents", AgentsFile.FORM).orElse(Staff.NOBODY);
    Manuscript manuscript = manuscript(agents);
    Checks.run(manuscript, mistakes);
    Optional<Loaded> loaded =
        mistakes.block() ? Optional.empty() : Optional.of(loaded(manuscript, agents));
    return new Reading(loaded, mistakes.all(), Source.texts(sources));
  }

  private Manuscript manuscript(Staff agents) {
    ConnectorBook connectors = one("connectors", ConnectorsFile.FORM).orElse(ConnectorBook.EMPTY);
    return new Manuscript(
        flows(connectors),
        one("queues", QueuesFile.FORM).orElse(List.of()),
        one("hours", HoursFile.FORM).orElse(Map.of()),
        agents.agents().keySet(),
        one("numbers", NumbersFile.FORM).orElse(Map.of()),
        one("notices", NoticesFile.FORM).orElse(List.of()),
        connectors,
        prompts);
  }

  private <T> Optional<T> one(String name, Shape<T> form) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .flatMap(this::parsed)
        .flatMap(value -> form.read(value, mistakes));
  }

  /** Each sees what the others take and give, whichever file comes first. */
  private List<FlowDraft> flows(ConnectorBook connectors) {
    Map<Source, Node> written = new LinkedHashMap<>();
    sources.stream()
        .filter(source -> !RESERVED.contains(source.name()))
        .forEach(source -> parsed(source).ifPresent(value -> written.put(source, value)));
    Map<String, Signature> signatures = new LinkedHashMap<>();
    written.forEach((source, value) -> signatures.put(source.name(), SignatureFields.ahead(value)));
    Surroundings around = new Surroundings(connectors, signatures);
    return written.entrySet().stream()
        .flatMap(file -> flow(file.getKey(), file.getValue(), around).stream())
        .toList();
  }

  private Optional<FlowDraft> flow(Source source, Node value, Surroundings around) {
    if (!(value instanceof Node.Entries entries)) {
      mistakes.add(
          value.at(),
          Rule.WRONG_VALUE,
          "expected a flow, beginning with 'flow: %s', but got %s"
              .formatted(source.name(), value.shown()));
      return Optional.empty();
    }
    return Optional.of(
        new FlowReader(forms, around, mistakes).read(source.name(), source.version(), entries));
  }

  private Optional<Node> parsed(Source source) {
    return new Yaml(source.file(), mistakes).read(source.text());
  }

  private static Loaded loaded(Manuscript all, Staff agents) {
    return new Loaded(
        byName(all.flows().stream().map(Finished::flow).toList(), Flow::name),
        byName(
            all.queues().stream().map(queue -> queue.policy()).toList(), policy -> policy.name()),
        all.hours(),
        agents.agents(),
        agents.rules(),
        numbers(all.numbers()),
        all.notices(),
        all.connectors());
  }

  private static <K, V> Map<K, V> byName(List<V> values, Function<V, K> name) {
    Map<K, V> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(name.apply(value), value));
    return named;
  }

  private static Map<String, String> numbers(Map<String, Located<String>> written) {
    Map<String, String> numbers = new LinkedHashMap<>();
    written.forEach((number, flow) -> numbers.put(number, flow.value()));
    return numbers;
  }
}

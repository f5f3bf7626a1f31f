package org.hotline.flow.test.read;

import java.util.Optional;
import java.util.Set;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Source;
import org.hotline.flow.read.Yaml;
import org.hotline.flow.test.FlowTestFile;
import org.hotline.prompt.Prompts;

/** Reads files of tests, and looks whether what they name is there. */
public record TestReader(Loaded loaded, Prompts prompts, Mistakes mistakes) {

  /** Empty, with the mistakes told, where the file cannot be read or its flow is not there. */
  public Optional<FlowTestFile> read(Source source) {
    Optional<FlowTestFile> file =
        new Yaml(source.file(), mistakes)
            .read(source.text())
            .flatMap(node -> FlowTestFileForm.FORM.read(node, mistakes))
            .filter(read -> demandName(source, read.flow()));
    file.ifPresent(this::vet);
    return file;
  }

  private boolean demandName(Source source, Located<String> flow) {
    String name = source.file().replaceFirst("\\.test\\.yaml$", "");
    if (!flow.value().equals(name)) {
      mistakes.add(
          flow.at(),
          Rule.WRONG_VALUE,
          "this file is %s.test.yaml, so expected 'flow: %s', but got \"%s\""
              .formatted(name, name, flow));
    }
    return flow.value().equals(name);
  }

  private void vet(FlowTestFile file) {
    Optional<Flow> flow = Optional.ofNullable(loaded.flows().get(file.flow().value()));
    flow.ifPresentOrElse(
        known -> new TestVetting(known, loaded, prompts, mistakes).vet(file),
        () -> refuseFlow(file.flow()));
  }

  private void refuseFlow(Located<String> flow) {
    Set<String> names = loaded.flows().keySet();
    String hint = Likeness.hint(flow.value(), names);
    mistakes.add(flow.at(), Rule.UNKNOWN_FLOW, "there is no flow \"" + flow + "\"" + hint);
  }
}

package org.hotline.flow.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.prompt.Prompts;

/** The directory of call flows: read and checked as a whole, every mistake at once. */
public final class FlowFolder implements FlowSource {
  private final Path directory;
  private final StepForms forms;
  private final Prompts prompts;

  public FlowFolder(Path directory, StepForms forms, Prompts prompts) {
    this.forms = forms;
    this.directory = directory;
    this.prompts = prompts;
  }

  @Override
  public Reading read() {
    Mistakes mistakes = new Mistakes();
    List<Source> sources =
        files(mistakes).stream().flatMap(file -> Source.read(file, mistakes).stream()).toList();
    return new FolderReader(sources, forms, prompts, mistakes).read();
  }

  @Override
  public String fingerprint() {
    Mistakes unread = new Mistakes();
    String read =
        files(unread).stream()
            .map(
                file ->
                    file.getFileName() + Source.read(file, unread).map(Source::version).orElse("?"))
            .collect(Collectors.joining(" "));
    return read + unread.all().stream().map(Mistake::headline).collect(Collectors.joining(" "));
  }

  /** In the order of their names; tests beside the flows are not flows. */
  private List<Path> files(Mistakes mistakes) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> found =
          files.filter(FlowFolder::isFile).filter(FlowFolder::isShown).sorted().toList();
      found.forEach(file -> refusal(file).ifPresent(sentence -> refuse(file, sentence, mistakes)));
      return found.stream().filter(FlowFolder::isRead).toList();
    } catch (IOException missing) {
      String name = Optional.ofNullable(directory.getFileName()).orElse(directory).toString();
      mistakes.add(
          At.startOf(name),
          Rule.FILE,
          "expected a directory with call flows, but " + directory + " cannot be read");
      return List.of();
    }
  }

  /** A link that leads nowhere may have led to a flow. */
  private static boolean isFile(Path file) {
    return Files.isRegularFile(file) || isDangling(file);
  }

  private static boolean isDangling(Path file) {
    return Files.isSymbolicLink(file) && Files.notExists(file);
  }

  private static Optional<String> refusal(Path file) {
    if (isMisnamed(file)) {
      return Optional.of("expected a name that ends in .yaml; rename the file");
    }
    return isNamedAsFlow(file) && isDangling(file)
        ? Optional.of("a link that leads to no file; mend or remove it")
        : Optional.empty();
  }

  private static void refuse(Path file, String sentence, Mistakes mistakes) {
    mistakes.add(At.startOf(file.getFileName().toString()), Rule.FILE, sentence);
  }

  private static boolean isShown(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private static boolean isMisnamed(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml") && !name.endsWith(".yaml");
  }

  private static boolean isNamedAsFlow(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.endsWith(".test.yaml");
  }

  private static boolean isRead(Path file) {
    return isNamedAsFlow(file) && !isDangling(file);
  }
}

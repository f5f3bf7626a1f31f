package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hotline.flow.StepTypes;
import org.junit.jupiter.api.Test;

/**
 * The manual of the steps is written from the descriptions that read them. After a change run with
 * {@code -Dhotline.rewrite=true}.
 */
class StepsManualTest {
  private static final Path MANUAL = Path.of("../docs/steps.md");

  private static final String BEGINNING =
      """
      # The steps of a call flow

      A flow is a file in `call-flows/`: its name, its languages, the step that calls begin with, and the steps. Each step has a name of your
      choice, a `type`, the settings of that type, and for each of its outcomes the step that comes next. An outcome that a step does not
      wire goes where the flow's `defaults` say. Expressions are CEL: `order == "123" && now > promised`; `known(order)` asks whether a
      variable is set. A date in an expression is the moment at which that day begins, and `now.getHours()`, `getMinutes()`, `getDate()`,
      `getDayOfMonth()`, `getDayOfWeek()` (0 is Sunday), `getDayOfYear()`, `getMonth()` (0 is January) and `getFullYear()` go by the firm's clock
      (the setting `time.zone`); `now.getHours("UTC")` goes by another. Editors that know YAML schemas complete all this while you type (`call-flows/schema/`).

      """;

  @Test
  void theManualIsTheOneThatTheReaderDescribes() throws IOException {
    String manual =
        BEGINNING
            + StepTypes.ALL.all().stream()
                .map(StepsManualTest::chapter)
                .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("hotline.rewrite")) {
      Files.writeString(MANUAL, manual);
    }
    assertThat(MANUAL).hasContent(manual);
  }

  private static String chapter(StepForm form) {
    return "## %s\n\n%s\n\n%s%s"
        .formatted(String.join(", ", form.words()), form.about(), settings(form), outcomes(form));
  }

  private static String settings(StepForm form) {
    return form.fields().isEmpty()
        ? ""
        : "| setting | |\n|---|---|\n"
            + form.fields().stream().map(StepsManualTest::row).collect(Collectors.joining())
            + "\n";
  }

  private static String row(Field<?> field) {
    String need = field.required() ? "" : " (optional)";
    return "| `%s`%s | %s |\n".formatted(field.name(), need, field.about().replace("|", "\\|"));
  }

  private static String outcomes(StepForm form) {
    return form.type().ways().isEmpty()
        ? ""
        : "| outcome | |\n|---|---|\n"
            + form.type().ways().stream()
                .map(way -> "| `%s` | %s |\n".formatted(way.outcome(), way.when()))
                .collect(Collectors.joining());
  }
}

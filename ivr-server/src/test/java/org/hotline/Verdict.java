package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the check said of a directory that is still as it was then. */
record Verdict(Path directory, int code, String printed) {
  private static final Pattern TOLD =
      Pattern.compile("(?m)^(warning: )?([^ ].*?\\.yaml):(\\d+):(\\d+): (.*)$");
  private static final Pattern WARNING = Pattern.compile("warning: .*");
  private static final Pattern LAST =
      Pattern.compile("(\\d+) errors?, \\d+ warnings?; (good|nothing).*");

  /** Accepted, or refused with errors each at a place that there is. */
  void isSound() throws IOException {
    List<MatchResult> told = TOLD.matcher(printed).results().toList();
    long errors = told.stream().filter(Verdict::isError).count();
    assertThat(printed.lines().toList().getLast()).matches(LAST);
    assertThat(printed).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    assertThat(code).as(printed).isEqualTo(errors == 0 ? 0 : 1);
    for (MatchResult one : told) {
      isSomewhere(one);
    }
  }

  private static boolean isError(MatchResult told) {
    return told.group(1) == null && !WARNING.matcher(told.group(5)).matches();
  }

  private void isSomewhere(MatchResult told) throws IOException {
    List<String> lines = lines(directory.resolve(told.group(2)));
    int line = Integer.parseInt(told.group(3));
    int column = Integer.parseInt(told.group(4));
    assertThat(line).as(told.group()).isBetween(1, lines.size());
    assertThat(column).as(told.group()).isBetween(1, lines.get(line - 1).length() + 1);
    assertThat(told.group(5)).isNotBlank();
  }

  private static List<String> lines(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return List.of(text.split("\\r\\n|\\r|\\n", -1));
  }
}

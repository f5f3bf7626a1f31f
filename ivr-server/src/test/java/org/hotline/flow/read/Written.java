package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Reading;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.prompt.Prompts;

/** Call flows from text, as if they stood in a directory. */
public final class Written implements FlowSource {
  private final Prompts prompts;
  private Map<String, String> files;

  public Written(Map<String, String> files, Prompts prompts) {
    this.files = files;
    this.prompts = prompts;
  }

  public void rewrite(Map<String, String> anew) {
    files = anew;
  }

  @Override
  public Reading read() {
    List<Source> sources =
        files.entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue(), version(file.getValue())))
            .toList();
    return new FolderReader(sources, StepTypes.ALL, prompts, new Mistakes()).read();
  }

  @Override
  public String fingerprint() {
    return String.valueOf(files.hashCode());
  }

  private static String version(String text) {
    return Integer.toHexString(text.hashCode());
  }
}

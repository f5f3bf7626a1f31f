package org.hotline.flow.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects every mistake of one reading, so that none hides behind another. */
public final class Mistakes {
  private final Map<String, List<String>> sources = new HashMap<>();
  private final List<Mistake> found = new ArrayList<>();

  /** Makes the lines of a file known, so that messages can show them. */
  public void source(String file, String text) {
    sources.put(file, text.lines().toList());
  }

  public void add(At at, Rule rule, String sentence) {
    found.add(new Mistake(at, rule, Shown.visible(sentence), lineOf(at)));
  }

  public List<Mistake> all() {
    return found.stream().distinct().sorted(Mistake.AS_ONE_READS).toList();
  }

  public boolean block() {
    return found.stream().anyMatch(Mistake::blocks);
  }

  private String lineOf(At at) {
    List<String> lines = sources.getOrDefault(at.file(), List.of());
    return at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
  }
}

package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Shown;

/** What stands in a YAML file, with its place. */
public sealed interface Node {
  At at();

  /** In the words of an admin. */
  String shown();

  /** A single value; what it means is decided by who reads it, so that {@code no} stays a word. */
  record Text(String text, boolean quoted, At at) implements Node {
    @Override
    public String shown() {
      return text.isEmpty() && !quoted ? "nothing" : Shown.quoted(text);
    }
  }

  record Items(List<Node> items, At at) implements Node {
    @Override
    public String shown() {
      return "a list";
    }
  }

  record Entries(Map<String, Entry> entries, At at) implements Node {
    public Entries {
      entries = new LinkedHashMap<>(entries);
    }

    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public String shown() {
      return "a group of settings";
    }
  }

  /** A key with its value. */
  record Entry(Text key, Node value) {}
}

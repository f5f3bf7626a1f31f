package org.hotline.flow.read;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one document of YAML 1.2; what is no YAML becomes a mistake, never an exception. */
public final class Yaml {
  private static final Pattern BARE_STAR = Pattern.compile("(^|[{,])\\s*\\*\\s*:");

  private final String file;
  private final Mistakes mistakes;

  public Yaml(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  public Optional<Node> read(String text) {
    mistakes.source(file, text);
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new Tree(file, events, mistakes).document();
    } catch (MarkedYamlEngineException broken) {
      tell(text, broken);
    } catch (ReaderException unreadable) {
      mistakes.add(place(text, unreadable.getPosition()), Rule.SYNTAX, unreadable(unreadable));
    } catch (YamlEngineException broken) {
      mistakes.add(At.startOf(file), Rule.SYNTAX, "this is not YAML: " + broken.getMessage());
    }
    return Optional.empty();
  }

  private At place(MarkedYamlEngineException broken) {
    return broken
        .getProblemMark()
        .map(mark -> new At(file, mark.getLine() + 1, mark.getColumn() + 1, 1))
        .orElse(At.startOf(file));
  }

  private At place(String text, int position) {
    String before = text.substring(0, Math.clamp(position, 0, text.length()));
    int line = (int) before.chars().filter(symbol -> symbol == '\n').count() + 1;
    return new At(file, line, before.length() - before.lastIndexOf('\n'), 1);
  }

  /** A bare * as key confuses the parser until some lines later. */
  private void tell(String text, MarkedYamlEngineException broken) {
    At place = place(broken);
    List<String> lines = text.lines().limit(place.line()).toList();
    int star = lastBareStar(lines);
    if (star >= 0) {
      At there = new At(file, star + 1, lines.get(star).indexOf('*') + 1, 1);
      mistakes.add(there, Rule.SYNTAX, "a bare * has a meaning of its own in YAML; write '*'");
    } else {
      mistakes.add(place, Rule.SYNTAX, YamlTrouble.sentence(broken));
    }
  }

  private static int lastBareStar(List<String> lines) {
    for (int line = lines.size() - 1; line >= 0; line--) {
      if (BARE_STAR.matcher(lines.get(line)).find()) {
        return line;
      }
    }
    return -1;
  }

  private static String unreadable(ReaderException unreadable) {
    return "a character that cannot stand in YAML: U+%04X; remove it"
        .formatted(unreadable.getCodePoint());
  }
}

package org.hotline.flow.read;

import java.util.Optional;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * What YAML has and the flow language has not. Each kind is told once: whoever uses it uses much of
 * it, and a hostile file thousands.
 */
final class Foreign {
  private final Mistakes mistakes;
  private boolean anchorTold;
  private boolean tagTold;

  Foreign(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  void refuse(Event event, At at) {
    if (isAnchored(event) && !anchorTold) {
      anchorTold = true;
      mistakes.add(
          at,
          Rule.ANCHOR,
          "anchors (&name) and aliases (*name) are not part of the flow language;"
              + " write the value itself, and the key * as '*'");
    }
    if (tag(event).isPresent() && !tagTold) {
      tagTold = true;
      mistakes.add(
          at,
          Rule.SYNTAX,
          "tags (!name) are not part of the flow language; remove \"%s\", and put a text that begins with ! in quotes"
              .formatted(tag(event).get().replace("tag:yaml.org,2002:", "!!")));
    }
  }

  private static boolean isAnchored(Event event) {
    return event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent());
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case SequenceStartEvent list -> list.getTag();
      case MappingStartEvent group -> group.getTag();
      default -> Optional.empty();
    };
  }
}

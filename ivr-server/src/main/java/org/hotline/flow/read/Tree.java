package org.hotline.flow.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Grows the values of a document out of the parser's events. Built from events and not from
 * composed nodes because only events tell where an alias stands, and because depth can be bounded
 * before anything recurses.
 */
final class Tree {
  /** Far deeper than any flow. */
  private static final int DEEPEST = 24;

  private final String file;
  private final Iterator<Event> events;
  private final Mistakes mistakes;
  private final Foreign foreign;

  Tree(String file, Iterator<Event> events, Mistakes mistakes) {
    this.file = file;
    this.events = events;
    this.mistakes = mistakes;
    this.foreign = new Foreign(mistakes);
  }

  /** The first document; empty, with the mistake told, where there is none. */
  Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (root.isPresent()) {
          mistakes.add(at(event), Rule.SYNTAX, "a second document begins; use a file for each");
          return root;
        }
        root = Optional.of(value(events.next(), 0));
      }
    }
    if (root.isEmpty()) {
      mistakes.add(At.startOf(file), Rule.SYNTAX, "the file is empty");
    }
    return root;
  }

  private Node value(Event event, int depth) {
    foreign.refuse(event, at(event));
    if (depth > DEEPEST) {
      mistakes.add(at(event), Rule.SYNTAX, "nested deeper than " + DEEPEST + " levels");
      skip(event);
      return nothing(event);
    }
    return switch (event) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent start -> items(start, depth);
      case MappingStartEvent start -> entries(start, depth);
      default -> nothing(event);
    };
  }

  private Node.Text text(ScalarEvent scalar) {
    return new Node.Text(scalar.getValue(), !scalar.isPlain(), at(scalar));
  }

  private Node items(SequenceStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      items.add(value(event, depth + 1));
    }
    return new Node.Items(items, at(start));
  }

  private Node entries(MappingStartEvent start, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      Node key = value(event, depth + 1);
      Node value = value(events.next(), depth + 1);
      put(entries, key, value);
    }
    return new Node.Entries(entries, at(start));
  }

  private void put(Map<String, Node.Entry> entries, Node key, Node value) {
    if (!(key instanceof Node.Text text)) {
      mistakes.add(
          key.at(), Rule.SYNTAX, "expected a word before the colon, but got " + key.shown());
      return;
    }
    Node.Entry earlier = entries.putIfAbsent(text.text(), new Node.Entry(text, value));
    if (earlier != null) {
      mistakes.add(
          text.at(),
          Rule.DUPLICATE_KEY,
          "\""
              + text.text()
              + "\" is already written on line "
              + earlier.key().at().line()
              + "; remove one of the two");
    }
  }

  /** Passes over what a start event began, without recursion. */
  private void skip(Event event) {
    int open = isStart(event) ? 1 : 0;
    while (open > 0) {
      Event next = events.next();
      open += isStart(next) ? 1 : isEnd(next) ? -1 : 0;
    }
  }

  private static boolean isStart(Event event) {
    return event instanceof SequenceStartEvent || event instanceof MappingStartEvent;
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private Node nothing(Event event) {
    return new Node.Text("", false, at(event));
  }

  private At at(Event event) {
    Optional<Mark> start = event.getStartMark();
    Optional<Mark> end = event.getEndMark();
    if (start.isEmpty() || end.isEmpty()) {
      return At.startOf(file);
    }
    return at(start.get(), end.get());
  }

  private At at(Mark start, Mark end) {
    boolean oneLine = start.getLine() == end.getLine();
    int width = oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
    return new At(file, start.getLine() + 1, start.getColumn() + 1, width);
  }
}

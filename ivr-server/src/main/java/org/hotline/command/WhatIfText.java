package org.hotline.command;

import org.hotline.queue.QueuePolicy;
import org.hotline.simulation.Counted;
import org.hotline.simulation.Estimate;
import org.hotline.simulation.Figure;
import org.hotline.simulation.Findings;

/** What happened on a day beside what would have happened with the files at hand. */
record WhatIfText(RecordedDay day, Findings findings) {
  private static final String ROW = "  %-56s %12s   %s%n";

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(ROW.formatted("", "happened", "with these files"));
    day.queues().forEach(queue -> add(text, queue));
    return text.toString();
  }

  private void add(StringBuilder text, QueuePolicy queue) {
    text.append(queue.name()).append('\n');
    Counted happened = day.happened(queue);
    for (Figure figure : Figure.values()) {
      FigureText words = new FigureText(figure);
      Estimate found = findings.of(queue.name(), figure);
      text.append(
          ROW.formatted(figure.words(), words.value(figure.of(happened)), words.both(found)));
    }
  }
}

package org.hotline.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes every fact to every reader, in the order in which each call tells them; readers must not
 * block.
 */
public final class Journal {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private final List<Consumer<Fact>> readers = new CopyOnWriteArrayList<>();

  public void addReader(Consumer<Fact> reader) {
    readers.add(reader);
  }

  public void add(Fact fact) {
    for (Consumer<Fact> reader : readers) {
      tell(reader, fact);
    }
  }

  private static void tell(Consumer<Fact> reader, Fact fact) {
    try {
      reader.accept(fact);
    } catch (RuntimeException broken) {
      LOG.error("a reader of the journal failed on {}", fact, broken);
    }
  }
}

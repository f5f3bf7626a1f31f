package org.hotline.prompt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one at a time write to a directory: of this program, and of other programs beside it. */
record OneWriter(Path directory) {
  /** A lock on a file is held by the program as a whole. */
  private static final ReentrantLock HERE = new ReentrantLock();

  /** Something done with files. */
  interface Act<R> {
    R run() throws IOException;
  }

  <R> R alone(Act<R> act) throws IOException {
    Files.createDirectories(directory);
    HERE.lock();
    try (FileChannel file = open();
        var _ = file.lock()) {
      return act.run();
    } finally {
      HERE.unlock();
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}

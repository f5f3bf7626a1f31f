package org.hotline.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** The archive of the server's classes, which its first, short life makes, as after an update. */
final class ClassArchive {
  private static final Path FILE = ServerProcess.PROGRAM.resolveSibling("ivr-server.jsa");

  private ClassArchive() {}

  /** Lives that short life with the options given, if there is none of this program yet. */
  static synchronized void make(Consumer<List<String>> shortLife) throws IOException {
    if (!isOfThisProgram()) {
      Path made = FILE.resolveSibling(FILE.getFileName() + ".new");
      shortLife.accept(List.of("-XX:ArchiveClassesAtExit=" + made));
      Files.move(made, FILE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What makes a life use it. */
  static List<String> use() {
    return List.of("-XX:SharedArchiveFile=" + FILE);
  }

  private static boolean isOfThisProgram() throws IOException {
    return Files.exists(FILE)
        && Files.getLastModifiedTime(FILE)
                .compareTo(Files.getLastModifiedTime(ServerProcess.PROGRAM))
            > 0;
  }
}

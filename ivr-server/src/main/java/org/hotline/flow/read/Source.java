package org.hotline.flow.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A file of the directory: its name, its text, and the version that the text makes. */
public record Source(String file, String text, String version) {
  private static final long LARGEST = 1024 * 1024;
  private static final int DIGITS_OF_VERSION = 12;

  /** Empty, with the mistake told, when the file cannot be read as text. */
  public static Optional<Source> read(Path path, Mistakes mistakes) {
    String file = path.getFileName().toString();
    try {
      if (Files.size(path) > LARGEST) {
        mistakes.add(
            At.startOf(file), Rule.FILE, "larger than 1 MiB; a call flow is never that long");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(path);
      return Optional.of(new Source(file, decoded(bytes), version(bytes)));
    } catch (CharacterCodingException wrong) {
      mistakes.add(At.startOf(file), Rule.FILE, "not UTF-8; save it with that encoding");
    } catch (IOException unreadable) {
      mistakes.add(At.startOf(file), Rule.FILE, "cannot be read: " + unreadable);
    }
    return Optional.empty();
  }

  /** The texts of files by their names. */
  public static Map<String, String> texts(Collection<Source> files) {
    return files.stream().collect(Collectors.toMap(Source::file, Source::text));
  }

  public String name() {
    return file.substring(0, file.length() - ".yaml".length());
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String version(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS_OF_VERSION);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

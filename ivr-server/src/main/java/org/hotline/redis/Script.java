package org.hotline.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.Base16;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act that must happen whole: a Lua script, sent by its digest and in full where Redis does not
 * know it yet.
 */
final class Script<R> {
  private final String name;
  private final String text;
  private final String digest;
  private final ScriptOutputType output;

  /**
   * @param path below {@code lua/}, such as {@code queue/join}
   */
  Script(String path, ScriptOutputType output) {
    this.name = path;
    this.text = read("/lua/" + path + ".lua");
    this.digest = Base16.digest(text.getBytes(StandardCharsets.UTF_8));
    this.output = output;
  }

  R run(RedisStore store, List<String> keys, List<String> arguments) {
    String[] names = keys.toArray(String[]::new);
    String[] values = arguments.toArray(String[]::new);
    return store.change(name, redis -> eval(redis, names, values));
  }

  private R eval(RedisCommands<String, String> redis, String[] keys, String[] arguments) {
    try {
      return redis.evalsha(digest, output, keys, arguments);
    } catch (RedisNoScriptException unknown) {
      return redis.eval(text, output, keys, arguments);
    }
  }

  private static String read(String resource) {
    try (@Nullable InputStream file = Script.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(
            "Expected the script " + resource + " in the jar, but it is not there");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

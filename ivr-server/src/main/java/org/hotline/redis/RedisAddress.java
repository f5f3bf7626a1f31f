package org.hotline.redis;

import java.util.Optional;

/** Where Redis is, with which password, and under which prefix this installation keeps its keys. */
public record RedisAddress(String host, int port, Optional<String> password, String prefix) {
  @Override
  public String toString() {
    return host + ":" + port + " as {" + prefix + "}";
  }
}

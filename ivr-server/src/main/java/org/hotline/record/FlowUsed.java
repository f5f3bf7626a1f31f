package org.hotline.record;

/** The flow that answered, in which version, and in which language it spoke last. */
public record FlowUsed(String name, String version, String language) {
  FlowUsed in(String other) {
    return new FlowUsed(name, version, other);
  }
}

package org.hotline.record;

/** The flow that answered, in which version, and in which language it began. */
public record FlowUsed(String name, String version, String language) {}

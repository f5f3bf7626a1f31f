package org.hotline.flow.test;

/** A step that a call went through, and the outcome with which it left it. */
public record Visited(String flow, String step, String outcome) {}

package org.hotline.flow.step;

/** An outcome that every step of a type has, and when it happens, told as part of a sentence. */
public record Way(Outcome outcome, String when) {}

package org.hotline.flow.test;

import org.hotline.flow.mistake.At;

/** What a test expected and what came instead, told at the line that was not fulfilled. */
public record Failure(At at, String sentence) {}

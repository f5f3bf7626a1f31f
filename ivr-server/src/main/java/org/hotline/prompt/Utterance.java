package org.hotline.prompt;

/** Words to be spoken in a language, at a rate. */
public record Utterance(String words, Language language, SampleRate rate) {}

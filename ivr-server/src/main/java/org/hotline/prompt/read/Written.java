package org.hotline.prompt.read;

import org.hotline.prompt.Place;
import org.hotline.prompt.PromptSource;

/** A prompt's source, and where it is written. */
record Written(PromptSource source, Place place) {}

package org.hotline.flow;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Mistake;

/**
 * What came of reading the directory.
 *
 * @param loaded empty when a mistake blocks
 * @param mistakes errors and warnings, in the order of files and lines
 */
public record Reading(Optional<Loaded> loaded, List<Mistake> mistakes) {}

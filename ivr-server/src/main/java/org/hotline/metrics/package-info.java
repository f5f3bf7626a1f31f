/** Reads the journal and counts. */
@NullMarked
package org.hotline.metrics;

import org.jspecify.annotations.NullMarked;

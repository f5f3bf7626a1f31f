/** The types of step {@code goto}, {@code subflow} and {@code return}, which lead between flows. */
@NullMarked
package org.hotline.flow.step.passage;

import org.jspecify.annotations.NullMarked;

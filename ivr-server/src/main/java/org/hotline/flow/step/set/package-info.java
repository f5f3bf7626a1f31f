/** The type of step {@code set}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.set;

import org.jspecify.annotations.NullMarked;

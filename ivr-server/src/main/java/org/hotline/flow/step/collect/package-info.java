/** The type of step {@code collect}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.collect;

import org.jspecify.annotations.NullMarked;

/** The type of step {@code queue}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.queue;

import org.jspecify.annotations.NullMarked;

/** The type of step {@code hours}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.hours;

import org.jspecify.annotations.NullMarked;

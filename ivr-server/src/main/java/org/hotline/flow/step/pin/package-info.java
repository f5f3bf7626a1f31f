/** The type of step {@code pin}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.pin;

import org.jspecify.annotations.NullMarked;

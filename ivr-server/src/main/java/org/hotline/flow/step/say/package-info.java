/** The type of step {@code say}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.say;

import org.jspecify.annotations.NullMarked;

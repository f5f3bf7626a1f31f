/** The type of step {@code hangup}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.hangup;

import org.jspecify.annotations.NullMarked;

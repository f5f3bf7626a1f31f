/** The type of step {@code resolved}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.resolved;

import org.jspecify.annotations.NullMarked;

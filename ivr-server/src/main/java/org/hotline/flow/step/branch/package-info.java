/** The type of step {@code branch}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.branch;

import org.jspecify.annotations.NullMarked;

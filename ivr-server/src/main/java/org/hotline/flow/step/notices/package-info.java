/** The type of step {@code notices}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.notices;

import org.jspecify.annotations.NullMarked;

/** The type of step {@code language}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.language;

import org.jspecify.annotations.NullMarked;

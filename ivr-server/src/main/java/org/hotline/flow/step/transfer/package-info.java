/** The type of step {@code transfer}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.transfer;

import org.jspecify.annotations.NullMarked;

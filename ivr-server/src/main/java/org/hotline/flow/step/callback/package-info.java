/** The type of step {@code callback}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.callback;

import org.jspecify.annotations.NullMarked;

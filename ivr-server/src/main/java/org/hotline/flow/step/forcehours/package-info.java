/** The type of step {@code force-hours}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.forcehours;

import org.jspecify.annotations.NullMarked;

/** The type of step {@code menu}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.menu;

import org.jspecify.annotations.NullMarked;

/** The type of step {@code survey}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.survey;

import org.jspecify.annotations.NullMarked;

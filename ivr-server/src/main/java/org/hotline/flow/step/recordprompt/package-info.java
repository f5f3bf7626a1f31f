/** The type of step {@code record-prompt}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.recordprompt;

import org.jspecify.annotations.NullMarked;

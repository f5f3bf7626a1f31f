/** The type of step {@code voicemail}: what it is and does, and how it is written. */
@NullMarked
package org.hotline.flow.step.voicemail;

import org.jspecify.annotations.NullMarked;

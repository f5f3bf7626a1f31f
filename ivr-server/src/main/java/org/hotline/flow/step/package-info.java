/** What a step is and what it works with; each type of step has a room of its own below. */
@NullMarked
package org.hotline.flow.step;

import org.jspecify.annotations.NullMarked;

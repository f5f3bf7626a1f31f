/** One executor per step type, written as a story. */
@NullMarked
package org.hotline.flow.run;

import org.jspecify.annotations.NullMarked;

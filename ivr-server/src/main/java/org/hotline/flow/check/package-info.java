/** One check per file: what may not go live, and why. */
@NullMarked
package org.hotline.flow.check;

import org.jspecify.annotations.NullMarked;

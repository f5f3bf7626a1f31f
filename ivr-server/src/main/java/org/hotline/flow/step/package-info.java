/** One record per step type. */
@NullMarked
package org.hotline.flow.step;

import org.jspecify.annotations.NullMarked;

/** When it is open. */
@NullMarked
package org.hotline.flow.hours;

import org.jspecify.annotations.NullMarked;

/** When it is open: by the week, on holidays and other days, and by who forces it. */
@NullMarked
package org.hotline.hours;

import org.jspecify.annotations.NullMarked;

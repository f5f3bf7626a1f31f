/** Words: what a call knows, as typed values. */
@NullMarked
package org.hotline.value;

import org.jspecify.annotations.NullMarked;

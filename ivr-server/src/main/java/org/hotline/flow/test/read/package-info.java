/** The tests beside the flows, as they are written. */
@NullMarked
package org.hotline.flow.test.read;

import org.jspecify.annotations.NullMarked;

/** Who waits, in which order, and what a waiting caller hears. */
@NullMarked
package org.hotline.queue;

import org.jspecify.annotations.NullMarked;

/** How an event of the log is written. */
@NullMarked
package org.hotline.logging;

import org.jspecify.annotations.NullMarked;

/** Where callers and agents meet: pure decisions, committed one by one. */
@NullMarked
package org.hotline.routing;

import org.jspecify.annotations.NullMarked;

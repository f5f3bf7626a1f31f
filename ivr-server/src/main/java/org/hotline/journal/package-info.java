/** The facts that happened, told once, read by many. */
@NullMarked
package org.hotline.journal;

import org.jspecify.annotations.NullMarked;

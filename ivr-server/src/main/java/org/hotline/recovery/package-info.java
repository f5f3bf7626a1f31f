/** Joins what Asterisk has with what is remembered. */
@NullMarked
package org.hotline.recovery;

import org.jspecify.annotations.NullMarked;

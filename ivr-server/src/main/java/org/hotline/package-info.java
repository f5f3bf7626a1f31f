/** The composition root: the program, and the house built from its rooms. */
@NullMarked
package org.hotline;

import org.jspecify.annotations.NullMarked;

/** Texts with values in them: how they are written, what they need, and how values are spoken. */
@NullMarked
package org.hotline.prompt.message;

import org.jspecify.annotations.NullMarked;

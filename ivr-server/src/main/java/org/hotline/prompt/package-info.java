/** Named, localized texts and recordings, and how they become sound. */
@NullMarked
package org.hotline.prompt;

import org.jspecify.annotations.NullMarked;

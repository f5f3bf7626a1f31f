/** An edge: speech services of others, over HTTP. */
@NullMarked
package org.hotline.speech;

import org.jspecify.annotations.NullMarked;

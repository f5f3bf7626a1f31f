/** One class per port, one script per act. */
@NullMarked
package org.hotline.redis;

import org.jspecify.annotations.NullMarked;

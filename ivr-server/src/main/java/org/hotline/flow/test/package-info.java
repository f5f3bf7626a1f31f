/** Tests beside the flows: what they say, and what comes of playing them. */
@NullMarked
package org.hotline.flow.test;

import org.jspecify.annotations.NullMarked;

/** What a branch asks: expressions in CEL. */
@NullMarked
package org.hotline.flow.expression;

import org.jspecify.annotations.NullMarked;

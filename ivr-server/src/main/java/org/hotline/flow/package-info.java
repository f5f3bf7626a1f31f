/** Call flows: data read from YAML, run step by step. */
@NullMarked
package org.hotline.flow;

import org.jspecify.annotations.NullMarked;

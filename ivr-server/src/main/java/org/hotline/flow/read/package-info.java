/** YAML to flow, every value keeps its file, line and column. */
@NullMarked
package org.hotline.flow.read;

import org.jspecify.annotations.NullMarked;

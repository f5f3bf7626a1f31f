/** Texts from YAML and recordings from files, each mistake with its place. */
@NullMarked
package org.hotline.prompt.read;

import org.jspecify.annotations.NullMarked;

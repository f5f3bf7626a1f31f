/** What is wrong with what an admin wrote, where, and the way out. */
@NullMarked
package org.hotline.flow.mistake;

import org.jspecify.annotations.NullMarked;

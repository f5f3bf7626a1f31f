/** Stories of whole calls: what people do on the telephone, and what becomes of it. */
@NullMarked
package org.hotline.story;

import org.jspecify.annotations.NullMarked;

/** What a waiting caller may expect: estimated, promised, and learned from how it went. */
@NullMarked
package org.hotline.promise;

import org.jspecify.annotations.NullMarked;

/** Health, metrics and the records over HTTP. */
@NullMarked
package org.hotline.http;

import org.jspecify.annotations.NullMarked;

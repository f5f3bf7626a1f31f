/** Asks the firm's own back-ends over HTTP. */
@NullMarked
package org.hotline.web;

import org.jspecify.annotations.NullMarked;

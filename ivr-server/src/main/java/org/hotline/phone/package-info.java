/** A telephone network of our own: a second Asterisk that calls, answers and listens. */
@NullMarked
package org.hotline.phone;

import org.jspecify.annotations.NullMarked;

/** Asterisk's side over ARI: socket, lanes, events, voice. */
@NullMarked
package org.hotline.asterisk.ari;

import org.jspecify.annotations.NullMarked;

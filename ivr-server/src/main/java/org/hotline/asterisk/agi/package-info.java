/**
 * Asterisk's side over FastAGI: a dialplan asks for a flow, and has the channel back at its end.
 */
@NullMarked
package org.hotline.asterisk.agi;

import org.jspecify.annotations.NullMarked;

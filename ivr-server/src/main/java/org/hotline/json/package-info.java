/**
 * How words, facts and records look in JSON; what edges share, so that they need not know each
 * other.
 */
@NullMarked
package org.hotline.json;

import org.jspecify.annotations.NullMarked;

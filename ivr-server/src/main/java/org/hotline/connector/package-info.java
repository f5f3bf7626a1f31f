/**
 * How the firm's own back-ends are asked: what may be asked where, what may come of it, and what
 * must never leave its place.
 */
@NullMarked
package org.hotline.connector;

import org.jspecify.annotations.NullMarked;

/**
 * A whole hotline for a test: real Redis, real Asterisk, the server as a process, and telephones.
 */
@NullMarked
package org.hotline.phone;

import org.jspecify.annotations.NullMarked;

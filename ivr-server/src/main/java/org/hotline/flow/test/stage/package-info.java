/**
 * The stage on which a test is played: a caller, a clock and rooms of the house that follow a
 * script.
 */
@NullMarked
package org.hotline.flow.test.stage;

import org.jspecify.annotations.NullMarked;

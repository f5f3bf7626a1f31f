/** The production rule of routing on a virtual clock, and the mathematics it is held to. */
@NullMarked
package org.hotline.simulation;

import org.jspecify.annotations.NullMarked;

/** The record of every call, made from the journal. */
@NullMarked
package org.hotline.record;

import org.jspecify.annotations.NullMarked;

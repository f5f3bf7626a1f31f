/** Call scripts: a caller, a clock and rooms of the house that do as they are told. */
@NullMarked
package org.hotline.flow.script;

import org.jspecify.annotations.NullMarked;

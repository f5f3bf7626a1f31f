/** Who may do what only the house's own people may: those who know the PIN. */
@NullMarked
package org.hotline.admission;

import org.jspecify.annotations.NullMarked;

/** The types of step {@code duty} and {@code change-duty}: agents at their own telephones. */
@NullMarked
package org.hotline.flow.step.duty;

import org.jspecify.annotations.NullMarked;

/** The types of step {@code lookup} and {@code submit}, which ask the firm's own back-ends. */
@NullMarked
package org.hotline.flow.step.backend;

import org.jspecify.annotations.NullMarked;

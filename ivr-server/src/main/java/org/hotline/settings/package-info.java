/** One file and the environment, checked as a whole before anything starts. */
@NullMarked
package org.hotline.settings;

import org.jspecify.annotations.NullMarked;

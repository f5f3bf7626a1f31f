/** What can be asked for on the command line. */
@NullMarked
package org.hotline.command;

import org.jspecify.annotations.NullMarked;

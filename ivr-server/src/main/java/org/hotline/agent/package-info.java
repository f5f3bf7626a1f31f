/** Agents, their states and the table of allowed changes. */
@NullMarked
package org.hotline.agent;

import org.jspecify.annotations.NullMarked;

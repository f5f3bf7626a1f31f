/** What a call is: its ids, its mailbox, its thread, its end. */
@NullMarked
package org.hotline.call;

import org.jspecify.annotations.NullMarked;

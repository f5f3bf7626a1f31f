package org.hotline.connector;

import org.hotline.call.CallId;

/**
 * The moment of a call at which a back-end is asked. A step that is taken up again after a restart
 * is the same occasion, a step that the caller comes back to is another.
 *
 * @param visit how often the call has entered the step, from 1
 */
public record Occasion(CallId call, String step, int visit) {}

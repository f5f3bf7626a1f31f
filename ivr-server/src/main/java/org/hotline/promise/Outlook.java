package org.hotline.promise;

/**
 * How things stand for one waiting caller.
 *
 * @param position the caller's place among all who compete for the same agents; the next is 1
 * @param ahead how many of the caller's own queue are served before
 * @param agents how many at work can take this caller, at least one
 * @param idle whether one of them is ready now
 */
public record Outlook(int position, int ahead, int agents, boolean idle) {}

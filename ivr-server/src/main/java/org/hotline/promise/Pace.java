package org.hotline.promise;

/**
 * How fast a queue moves.
 *
 * @param handleSeconds the mean time that a call keeps an agent, wrap-up included
 * @param patienceSeconds the mean time after which a waiting caller gives up
 */
record Pace(double handleSeconds, double patienceSeconds) {}

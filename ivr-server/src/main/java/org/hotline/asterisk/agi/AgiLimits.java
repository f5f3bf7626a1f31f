package org.hotline.asterisk.agi;

import java.time.Duration;

/**
 * What clients may ask of an AGI server.
 *
 * @param connections at once; more are cut off
 * @param greeting the time in which a client has to have said what it wants
 */
public record AgiLimits(int connections, Duration greeting) {}

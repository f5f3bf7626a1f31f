package org.hotline.asterisk.agi;

import java.time.InstantSource;
import java.util.function.Predicate;

/**
 * What all connections of an AGI server share.
 *
 * @param secret whether what a call says as its first argument will do
 */
record AgiDesk(
    AgiReception reception,
    Findings findings,
    AgiFiles files,
    Predicate<String> secret,
    KeyEar ear,
    InstantSource clock) {}

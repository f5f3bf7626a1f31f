package org.hotline.simulation;

import org.hotline.promise.Outlook;
import org.hotline.promise.Promise;

/** What a caller who had to wait was promised, and how things stood at that moment. */
public record Foretold(Outlook outlook, Promise promise) {}

package org.hotline.flow.step;

import org.hotline.admission.Doorkeeper;
import org.hotline.hours.HoursDesk;

/** What the house's own people do by telephone, and who lets them. */
public record Office(HoursDesk hours, Doorkeeper door) {}

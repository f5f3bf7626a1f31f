package org.hotline.flow.step;

import org.hotline.admission.Doorkeeper;
import org.hotline.hours.HoursDesk;
import org.hotline.prompt.OwnVoices;

/** What the house's own people do by telephone, and who lets them. */
public record Office(HoursDesk hours, OwnVoices voices, Doorkeeper door) {}

package org.hotline.flow.step;

import org.hotline.admission.Doorkeeper;
import org.hotline.agent.Duties;
import org.hotline.hours.HoursDesk;
import org.hotline.prompt.OwnVoices;
import org.hotline.record.Messages;

/** What the house's own people do by telephone, who lets them, and what callers leave for them. */
public record Office(
    HoursDesk hours, OwnVoices voices, Doorkeeper door, Messages messages, Duties duties) {}

package org.hotline.call;

/** A live call: its id, its channel, how it came in, its voice, and where others reach it. */
public record Call(CallId id, ChannelId channel, Arrival arrival, Voice voice, Mailbox mailbox) {}

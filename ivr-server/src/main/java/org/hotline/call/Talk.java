package org.hotline.call;

/** A conversation: the bridge and the leg at its other end. */
public record Talk(BridgeId bridge, ChannelId other) {}

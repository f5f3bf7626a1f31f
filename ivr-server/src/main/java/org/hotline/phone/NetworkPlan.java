package org.hotline.phone;

/**
 * Where a telephone network stands: its own address and SIP port (from which the hotline takes
 * calls), and {@code host:port} of the hotline.
 */
public record NetworkPlan(String address, int sipPort, String hotline) {}

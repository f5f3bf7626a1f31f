package org.hotline.connector;

/**
 * A header whose value stands in a file of its own, never among what admins write.
 *
 * @param file below the directory {@code connectors} of the secrets
 */
public record SecretReference(String header, String file) {}

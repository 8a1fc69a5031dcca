package org.attest.query.dossier;

/**
 * Somebody who speaks about events of an entity.
 *
 * @param who the source
 * @param asserts how many claims that something happened
 * @param denies how many denials and doubts
 * @param other how many condemnations and requests
 */
public record Speaker(Thing who, int asserts, int denies, int other) {}

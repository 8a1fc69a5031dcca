package org.attest.query.dossier;

import java.util.Set;

/**
 * An event as the catalogue knows it: what it is found and ordered by.
 *
 * @param iri the event
 * @param name its name
 * @param kind its class
 * @param day the day that it is ordered by; empty if none is known
 * @param dated whether that is the day of the event itself, not of the first article that tells it
 * @param factuality how it is told
 * @param disputed whether some assert and others deny it
 * @param origins how many utterances assert it
 * @param suppliers for a transfer, the supplying countries, or those who belong to none
 * @param recipients for a transfer, the receiving countries, or those who belong to none
 * @param involved all who play a role in it, and their countries
 */
public record Row(
    String iri,
    String name,
    String kind,
    String day,
    boolean dated,
    String factuality,
    boolean disputed,
    int origins,
    Set<String> suppliers,
    Set<String> recipients,
    Set<String> involved) {

  public Row {
    suppliers = Set.copyOf(suppliers);
    recipients = Set.copyOf(recipients);
    involved = Set.copyOf(involved);
  }
}

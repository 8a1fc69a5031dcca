package org.attest.query.dossier;

/**
 * An article in short.
 *
 * @param self the article, named by its headline
 * @param id its id
 * @param published its day; empty if unknown
 * @param publisher its outlet
 */
public record ArticleLine(Thing self, String id, String published, String publisher) {}

/**
 * Entities of one article: mentions from the language model's names, lexicons and noun phrases,
 * brought together by coreference and linked to registers.
 */
@NullMarked
package org.attest.extract.entity;

import org.jspecify.annotations.NullMarked;

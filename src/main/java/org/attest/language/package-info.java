/** Sentences, tokens, lemmas, tags, dependency trees, names and predicate arguments. */
@NullMarked
package org.attest.language;

import org.jspecify.annotations.NullMarked;

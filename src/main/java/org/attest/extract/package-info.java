/** Mentions, entities, events, claims, times and quantities of one article. */
@NullMarked
package org.attest.extract;

import org.jspecify.annotations.NullMarked;

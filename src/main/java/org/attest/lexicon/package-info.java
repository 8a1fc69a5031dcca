/** The tables of words in {@code lexicons/} and how they are read; every stage may ask them. */
@NullMarked
package org.attest.lexicon;

import org.jspecify.annotations.NullMarked;

/** Which claims of different articles go back to the same words, and for whom they were said. */
@NullMarked
package org.attest.resolve.utterance;

import org.jspecify.annotations.NullMarked;

/** Claims: who asserts, denies, condemns, doubts or requests which event. */
@NullMarked
package org.attest.extract.claim;

import org.jspecify.annotations.NullMarked;

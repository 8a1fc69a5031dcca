/** Turtle and the other formats. */
@NullMarked
package org.attest.export;

import org.jspecify.annotations.NullMarked;

/** Which articles are copies of one another. */
@NullMarked
package org.attest.resolve.copies;

import org.jspecify.annotations.NullMarked;

/** Which entities and events of different articles are the same. */
@NullMarked
package org.attest.resolve;

import org.jspecify.annotations.NullMarked;

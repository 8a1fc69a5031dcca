/** Which events of different articles are one. */
@NullMarked
package org.attest.resolve.event;

import org.jspecify.annotations.NullMarked;

/** Named questions and their tables. */
@NullMarked
package org.attest.query;

import org.jspecify.annotations.NullMarked;

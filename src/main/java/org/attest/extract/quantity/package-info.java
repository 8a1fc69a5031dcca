/** Numbers of news English, exact and vague, with what they count or measure. */
@NullMarked
package org.attest.extract.quantity;

import org.jspecify.annotations.NullMarked;

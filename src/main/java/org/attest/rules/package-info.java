/** Loading, checking and matching of rule files. */
@NullMarked
package org.attest.rules;

import org.jspecify.annotations.NullMarked;

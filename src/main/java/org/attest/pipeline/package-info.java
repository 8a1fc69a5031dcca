/** The main path: from article files to the graph. */
@NullMarked
package org.attest.pipeline;

import org.jspecify.annotations.NullMarked;

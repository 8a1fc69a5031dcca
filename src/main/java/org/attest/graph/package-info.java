/** Facts to RDF and back, the store, provenance. */
@NullMarked
package org.attest.graph;

import org.jspecify.annotations.NullMarked;

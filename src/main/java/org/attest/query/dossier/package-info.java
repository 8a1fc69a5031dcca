/** What the graph says about one thing, gathered for people to read: pages, terminal, reports. */
@NullMarked
package org.attest.query.dossier;

import org.jspecify.annotations.NullMarked;

/** The SPARQL endpoint and the web pages, and the commands that others hand to the server. */
@NullMarked
package org.attest.server;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: thin picocli commands over {@link org.attest.pipeline}, queries and exports.
 */
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;

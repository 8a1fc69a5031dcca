/**
 * Events: from rule matches to fillers, factuality, time and items, and to one event per happening.
 */
@NullMarked
package org.attest.extract.event;

import org.jspecify.annotations.NullMarked;

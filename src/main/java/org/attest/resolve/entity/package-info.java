/** Who is who across articles: names, their forms, and which of them mean one thing. */
@NullMarked
package org.attest.resolve.entity;

import org.jspecify.annotations.NullMarked;

/**
 * Time expressions of news English, worked out to intervals of days.
 *
 * <p>A small grammar over words: {@link org.attest.extract.time.Pattern patterns} with the meaning
 * of each beside it, applied in three rounds (whole expressions, parts of them such as "early
 * 2022", bounds such as "since early 2022").
 */
@NullMarked
package org.attest.extract.time;

import org.jspecify.annotations.NullMarked;

/** Reading files, web pages and feeds into {@link org.attest.article.Article} records. */
@NullMarked
package org.attest.article;

import org.jspecify.annotations.NullMarked;

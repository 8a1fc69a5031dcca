/**
 * Reading files, web pages and feeds into {@link org.attest.article.Article} records.
 *
 * <p>The way through: {@code ArticleFiles} finds files, {@code FileParser} hands each to the parser
 * of its format ({@code PlainText}, {@code Markdown}, {@code Html}, {@code JsonLines}, {@code
 * Feed}), {@code PageCleaner} takes page furniture away by the lexicon {@code furniture.tsv}, and
 * {@code Assembler} lays out the article's text and blocks. {@link
 * org.attest.article.ArticleReader} is the door to all of it.
 */
@NullMarked
package org.attest.article;

import org.jspecify.annotations.NullMarked;

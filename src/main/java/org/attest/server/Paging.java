package org.attest.server;

/**
 * A page of a long list.
 *
 * @param page its number, from 1
 * @param pages how many there are
 * @param from the first entry shown, from 0
 * @param to the entry behind the last shown
 * @param total how many entries there are
 */
public record Paging(int page, int pages, int from, int to, int total) {

  static Paging of(int wanted, int size, int total) {
    int pages = Math.max(1, (total + size - 1) / size);
    int page = Math.min(wanted, pages);
    int from = (page - 1) * size;
    return new Paging(page, pages, from, Math.min(total, from + size), total);
  }
}

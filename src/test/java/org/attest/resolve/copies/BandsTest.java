package org.attest.resolve.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.attest.resolve.MemoryIndex;
import org.junit.jupiter.api.Test;

/** Which articles share a phrase, and when it is too common to tell anything. */
class BandsTest {

  private final MemoryIndex index = new MemoryIndex();
  private final Bands bands = new Bands(index);

  private static SortedSet<String> articles(int count) {
    SortedSet<String> ids = new TreeSet<>();
    IntStream.range(0, count).forEach(i -> ids.add("a" + i));
    return ids;
  }

  @Test
  void aPhraseThatTooManyArticlesShareBringsNobodyTogether() {
    articles(Bands.COMMON).forEach(id -> assertThat(bands.add("b", id)).isEmpty());
    assertThat(bands.articles("b")).isEqualTo(articles(Bands.COMMON));

    assertThat(bands.add("b", "z")).isEqualTo(articles(Bands.COMMON));
    assertThat(bands.articles("b")).isEmpty();
    assertThat(bands.add("b", "zz")).isEmpty();

    assertThat(bands.remove("b", "zz")).isEmpty();
    assertThat(bands.remove("b", "z")).isEqualTo(articles(Bands.COMMON));
    assertThat(bands.articles("b")).isEqualTo(articles(Bands.COMMON));
  }

  @Property(tries = 30)
  void whatComesAndGoesLeavesNoTrace(@ForAll @IntRange(max = 40) int stay) {
    articles(40).forEach(id -> bands.add("b", id));
    SortedSet<String> leaving = articles(40);
    leaving.removeAll(articles(stay));
    leaving.forEach(id -> bands.remove("b", id));
    MemoryIndex fresh = new MemoryIndex();
    Bands other = new Bands(fresh);
    articles(stay).forEach(id -> other.add("b", id));
    assertThat(index.content()).isEqualTo(fresh.content());
    articles(stay).forEach(id -> bands.remove("b", id));
    assertThat(index.content()).isEmpty();
  }
}

package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.attest.resolve.Judgements.Judgement;

/** Whatever came and went before: what is remembered is a function of articles and judgements. */
class ResolverLawsTest {

  private static final Profiler PROFILER = new Profiler();

  private static SortedMap<String, SortedSet<String>> fromScratch(
      List<Integer> articles, Judgements judgements) {
    MemoryIndex index = new MemoryIndex();
    Resolver resolver = new Resolver(index, judgements);
    articles.forEach(n -> resolver.put(PROFILER.profile(GeneratedArticles.article(n))));
    resolver.settle();
    return index.content();
  }

  @Property(tries = 40)
  void comingAndGoingInAnyOrderEqualsOneBuild(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 60) Integer> arrivals,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> departures,
      @ForAll @IntRange(min = 1, max = 5) int batch,
      @ForAll long seed) {
    MemoryIndex index = new MemoryIndex();
    TreeSet<Integer> there = new TreeSet<>();
    List<Integer> steps = new ArrayList<>();
    arrivals.forEach(n -> steps.add(n + 1));
    departures.forEach(n -> steps.add(-n - 1));
    Collections.shuffle(steps, new Random(seed));
    for (int i = 0; i < steps.size(); i += batch) {
      Resolver resolver = new Resolver(index, Judgements.NONE);
      for (int step : steps.subList(i, Math.min(i + batch, steps.size()))) {
        if (step > 0) {
          resolver.put(PROFILER.profile(GeneratedArticles.article(step - 1)));
          there.add(step - 1);
        } else {
          resolver.remove("a" + (-step - 1));
          there.remove(-step - 1);
        }
      }
      resolver.settle();
    }
    List<Integer> shuffled = new ArrayList<>(there);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(index.content()).isEqualTo(fromScratch(shuffled, Judgements.NONE));
  }

  @Property(tries = 20)
  void judgementsHoldWheneverTheyAreMade(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 60) Integer> arrivals,
      @ForAll @IntRange(min = 0, max = 20) int after) {
    Judgements judged =
        Judgements.NONE
            .with(new Judgement(true, "person/alexandr-nobak", "person/alexander-novak"))
            .with(new Judgement(false, "person/kirillo-budanov", ""));
    MemoryIndex index = new MemoryIndex();
    TreeSet<Integer> there = new TreeSet<>(arrivals);
    int i = 0;
    for (int number : there) {
      Resolver resolver = new Resolver(index, i++ < after ? Judgements.NONE : judged);
      resolver.put(PROFILER.profile(GeneratedArticles.article(number)));
      resolver.settle();
    }
    new Resolver(index, judged).settle();
    assertThat(index.content()).isEqualTo(fromScratch(List.copyOf(there), judged));
  }

  @Property(tries = 20)
  void nothingIsLeftOfNothing(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 60) Integer> arrivals) {
    MemoryIndex index = new MemoryIndex();
    Resolver resolver = new Resolver(index, Judgements.NONE);
    arrivals.forEach(n -> resolver.put(PROFILER.profile(GeneratedArticles.article(n))));
    resolver.settle();
    arrivals.forEach(n -> resolver.remove("a" + n));
    resolver.settle();
    assertThat(index.content()).isEmpty();
  }
}

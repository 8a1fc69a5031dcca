package org.attest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.attest.resolve.GeneratedArticles;
import org.attest.resolve.Judgements;
import org.attest.resolve.Judgements.Judgement;
import org.attest.resolve.Profiler;

/**
 * Whatever came and went before: the merged graph, forwarding statements included, is that of a
 * build from scratch, and names that were handed out lead on.
 */
class MergedGraphLawsTest {

  private static final Profiler PROFILER = new Profiler();
  private static final Judgements JUDGED =
      Judgements.NONE
          .with(new Judgement(true, "person/alexandr-nobak", "person/alexander-novak"))
          .with(new Judgement(false, "person/kirillo-budanov", ""));

  /** A graph under way, with all names that it has ever given. */
  private static final class World {
    final DatasetGraph data = DatasetGraphFactory.create();
    final SortedSet<Integer> there = new TreeSet<>();
    final Set<String> handedOut = new TreeSet<>();
    final Set<String> gone = new TreeSet<>();

    void change(List<Integer> steps, Judgements judgements) {
      Batch batch = new Batch(data, judgements);
      for (int step : steps) {
        batch.retract("a" + Math.abs(step));
        there.remove(Math.abs(step));
        if (step > 0) {
          batch.add(ReadArticle.of(GeneratedArticles.article(step), Sample.VERSIONS, PROFILER));
          there.add(step);
        }
      }
      for (NewsLog.Item item : batch.settle()) {
        if (item.kind() == NewsLog.Kind.GONE) {
          gone.add(item.event());
        }
      }
      merged()
          .find(Node.ANY, Vocabulary.TYPE, Node.ANY)
          .mapWith(t -> t.getSubject().getURI())
          .filterKeep(iri -> iri.matches(".*/id/(person|country|event|claim|utterance)/[^.]*"))
          .forEachRemaining(handedOut::add);
    }

    Graph merged() {
      return data.getDefaultGraph();
    }

    List<String> statements() {
      return merged().find().mapWith(Object::toString).toList().stream().sorted().toList();
    }

    boolean leadsOn(String iri) {
      Set<Node> seen = new HashSet<>();
      for (Node node = NodeFactory.createURI(iri); node != null && seen.add(node); ) {
        if (merged().contains(node, Vocabulary.TYPE, Node.ANY)) {
          return true;
        }
        node = Values.one(merged(), node, Vocabulary.IS_REPLACED_BY);
      }
      return false;
    }
  }

  private static World fromScratch(List<Integer> articles, Judgements judgements) {
    World world = new World();
    world.change(articles, judgements);
    return world;
  }

  @Property(tries = 25)
  void theGraphIsThatOfABuildFromScratch(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 60) Integer> arrivals,
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> departures,
      @ForAll @IntRange(min = 1, max = 6) int size,
      @ForAll boolean judged,
      @ForAll long seed) {
    List<Integer> steps = new ArrayList<>(arrivals);
    departures.forEach(n -> steps.add(-n));
    Collections.shuffle(steps, new Random(seed));
    World world = new World();
    for (int i = 0; i < steps.size(); i += size) {
      Judgements now = judged && i > steps.size() / 2 ? JUDGED : Judgements.NONE;
      world.change(steps.subList(i, Math.min(i + size, steps.size())), now);
    }
    Judgements last = judged ? JUDGED : Judgements.NONE;
    world.change(List.of(), last);
    List<Integer> shuffled = new ArrayList<>(world.there);
    Collections.shuffle(shuffled, new Random(seed + 1));

    assertThat(world.statements()).isEqualTo(fromScratch(shuffled, last).statements());
    assertThat(world.handedOut)
        .allSatisfy(
            iri -> assertThat(world.leadsOn(iri) || world.gone.contains(iri)).as(iri).isTrue());
  }

  @Property(tries = 15)
  void whileArticlesOnlyComeEveryNameLeadsOn(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 60) Integer> arrivals) {
    World world = new World();
    arrivals.forEach(number -> world.change(List.of(number), Judgements.NONE));

    assertThat(world.handedOut).allSatisfy(iri -> assertThat(world.leadsOn(iri)).as(iri).isTrue());
  }
}

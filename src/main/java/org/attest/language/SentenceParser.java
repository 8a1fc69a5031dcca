package org.attest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags and parses sentences whose words are known: the network and what decodes its scores. */
final class SentenceParser implements AutoCloseable {

  private static final int ROOT = 0;

  /** One word as the network reads it: its place in the tree and its tags. */
  record Word(String upos, String xpos, int head, String relation) {}

  /** A parsed sentence; indexes count words from 0, the root's is -1. */
  record Parse(
      List<Word> words, List<Name> names, List<Argument> arguments, List<EventReading> events) {}

  private final Network network;
  private final Network.Labels labels;
  private final WordPieces pieces;
  private final NameDecoder nameDecoder;
  private final EventDecoder eventDecoder;

  SentenceParser(Network network, Network.Labels labels, WordPieces pieces) {
    this.network = network;
    this.labels = labels;
    this.pieces = pieces;
    nameDecoder = new NameDecoder(labels.names());
    eventDecoder = new EventDecoder(labels);
  }

  /** How many word-pieces a word takes. */
  int length(String word) {
    return pieces.of(word).length;
  }

  /**
   * Parses a sentence.
   *
   * @param words at least one; their pieces fit into {@link Network#MAX_PIECES} with two to spare
   */
  Parse parse(List<String> words) {
    return parse(words, run(words), null);
  }

  /** Parses a sentence whose predicates are known: how arguments are scored by themselves. */
  Parse parse(List<String> words, Set<Integer> predicates) {
    return parse(words, run(words), predicates);
  }

  private Parse parse(
      List<String> words, Network.Result result, @Nullable Set<Integer> predicates) {
    int[] heads = SpanningTree.heads(widened(result.arcs()));
    List<Word> parsed = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      parsed.add(
          new Word(
              label(labels.upos(), result.upos()[i]),
              label(labels.xpos(), result.xpos()[i]),
              heads[i] - 1,
              relation(result.relations()[i][heads[i]], heads[i])));
    }
    return new Parse(
        parsed,
        nameDecoder.names(result.names()),
        arguments(result, predicates),
        eventDecoder.events(result));
  }

  private Network.Result run(List<String> words) {
    int[] wordShapes = WordShape.of(words);
    List<int[]> wordPieces = words.stream().map(pieces::of).toList();
    int length = 2 + wordPieces.stream().mapToInt(p -> p.length).sum();
    long[] ids = new long[length];
    long[] shapes = new long[length];
    long[] firsts = new long[words.size() + 1];
    ids[0] = pieces.start();
    shapes[0] = WordShape.SPECIAL;
    int at = 1;
    for (int i = 0; i < wordPieces.size(); i++) {
      firsts[i + 1] = at;
      for (int piece : wordPieces.get(i)) {
        ids[at] = piece;
        shapes[at++] = wordShapes[i];
      }
    }
    ids[at] = pieces.end();
    shapes[at] = WordShape.SPECIAL;
    return network.run(ids, shapes, firsts);
  }

  /** The relation of an arc; only the arc from the root may be, and is, called root. */
  private String relation(long number, int head) {
    if (head == ROOT) {
      return "root";
    }
    String relation = label(labels.relations(), number);
    return relation.equals("root") ? "dep" : relation;
  }

  private List<Argument> arguments(Network.Result result, @Nullable Set<Integer> given) {
    List<Argument> arguments = new ArrayList<>();
    for (int predicate = 1; predicate < result.predicates().length; predicate++) {
      boolean found = result.predicates()[predicate] != 0;
      if (!(given == null ? found : given.contains(predicate - 1))) {
        continue;
      }
      long[] roles = result.arguments()[predicate];
      for (int head = 1; head < roles.length; head++) {
        if (roles[head] != 0 && head != predicate) {
          arguments.add(new Argument(predicate - 1, label(labels.roles(), roles[head]), head - 1));
        }
      }
    }
    return arguments;
  }

  private static String label(List<String> labels, long number) {
    return labels.get(Math.toIntExact(number));
  }

  private static double[][] widened(float[][] scores) {
    double[][] wide = new double[scores.length][scores.length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        wide[i][j] = scores[i][j];
      }
    }
    return wide;
  }

  @Override
  public void close() {
    network.close();
  }
}

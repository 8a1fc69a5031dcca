package org.attest.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.extract.EntityType;
import org.attest.resolve.Merged;
import org.attest.resolve.Names;
import org.attest.resolve.WeaponClasses;
import org.attest.resolve.entity.NameProfile;

/** Merged entities as triples, made of what articles say under each of their names. */
final class MergedEntities {

  private final UnaryOperator<String> merged;
  private final WeaponClasses classes;

  /**
   * A writer.
   *
   * @param merged the key of the entity that a name means
   */
  MergedEntities(UnaryOperator<String> merged, WeaponClasses classes) {
    this.merged = merged;
    this.classes = classes;
  }

  Graph triples(Merged.Thing thing) {
    Triples out = new Triples();
    Node node = Iris.merged(thing.key());
    SortedMap<String, Integer> labels = new TreeMap<>();
    for (NameProfile name : thing.names()) {
      name.labels().forEach((l, n) -> labels.merge(l, n, Integer::sum));
      out.add(node, Vocabulary.TYPE, ArticleGraph.typeOf(name.type()));
      name.aliases().keySet().forEach(a -> out.text(node, Vocabulary.ALT_LABEL, a));
      name.labels().keySet().forEach(l -> out.text(node, Vocabulary.ALT_LABEL, l));
      name.identifiers().keySet().forEach(id -> identifier(out, node, id));
      name.positions().keySet().forEach(p -> position(out, node, p));
      if (name.type() != EntityType.COUNTRY) {
        name.countries()
            .keySet()
            .forEach(c -> out.add(node, Vocabulary.BELONGS_TO, Iris.merged(merged.apply(c))));
      }
      if (name.type() == EntityType.WEAPON) {
        out.add(node, Vocabulary.BROADER, classNode(classes.classOf(name.key())));
      }
    }
    if (!labels.isEmpty()) {
      String label = mostFrequent(labels);
      out.graph().remove(node, Vocabulary.ALT_LABEL, Triples.text(label));
      out.text(node, Vocabulary.LABEL, label);
    }
    return out.graph();
  }

  /** The node of a class of weapons. */
  static Node classNode(String kind) {
    return Iris.merged("weapon-class/" + kind);
  }

  /** A class of weapons as triples. */
  Graph triples(String kind) {
    Triples out = new Triples();
    Node node = classNode(kind);
    WeaponClasses.Kind known = java.util.Objects.requireNonNull(classes.kinds().get(kind), kind);
    out.add(node, Vocabulary.TYPE, Vocabulary.WEAPON_CLASS);
    out.text(node, Vocabulary.PREF_LABEL, known.label());
    out.text(node, Vocabulary.LABEL, known.label());
    if (!known.broader().isEmpty()) {
      out.add(node, Vocabulary.BROADER, classNode(known.broader()));
    }
    return out.graph();
  }

  private static void identifier(Triples out, Node node, String identifier) {
    int tab = identifier.indexOf('\t');
    ArticleGraph.identifier(out, node, identifier.substring(0, tab), identifier.substring(tab + 1));
  }

  private void position(Triples out, Node node, String position) {
    String[] parts = position.split("\t", -1);
    String body = parts[1].isEmpty() ? "" : merged.apply(parts[1]);
    String label = parts[2].isEmpty() ? parts[0] : parts[0] + ", " + parts[2];
    Node held = Iris.part(node, "position." + Names.hash(label + "\n" + body));
    out.add(node, Vocabulary.HOLDS_POSITION, held);
    out.add(held, Vocabulary.TYPE, Vocabulary.POSITION);
    out.text(held, Vocabulary.LABEL, label);
    out.text(held, Vocabulary.POSITION_TITLE, parts[0]);
    if (!body.isEmpty()) {
      out.add(held, Vocabulary.POSITION_IN, Iris.merged(body));
    }
  }

  static String mostFrequent(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}

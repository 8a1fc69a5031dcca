package org.attest.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes that Attest reads and writes, always the same and in the same order. */
public final class Prefixes {

  private static final Map<String, String> ALL = all();

  private Prefixes() {}

  /** Namespaces by prefix. */
  public static Map<String, String> map() {
    return ALL;
  }

  /** The prefixes as RIOT wants them. */
  public static PrefixMap riot() {
    PrefixMap map = PrefixMapFactory.create();
    ALL.forEach(map::add);
    return map;
  }

  private static Map<String, String> all() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("attest", Vocabulary.NS);
    for (String kind :
        new String[] {
          "article",
          "claim",
          "country",
          "event",
          "graph",
          "group",
          "match",
          "organization",
          "person",
          "place",
          "publisher",
          "utterance",
          "vessel",
          "weapon",
          "weapon-class"
        }) {
      map.put(kind, Iris.BASE + kind + "/");
    }
    map.put("dcterms", Vocabulary.DCTERMS);
    map.put("geonames", "https://sws.geonames.org/");
    map.put("nif", Vocabulary.NIF);
    map.put("prov", Vocabulary.PROV);
    map.put("rdf", Vocabulary.RDF);
    map.put("rdfs", Vocabulary.RDFS);
    map.put("schema", Vocabulary.SCHEMA);
    map.put("skos", Vocabulary.SKOS);
    map.put("wd", "http://www.wikidata.org/entity/");
    map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(map);
  }
}

package org.attest.query.dossier;

import org.attest.graph.Iris;

/**
 * Something with a name.
 *
 * @param iri its IRI
 * @param kind its class in the vocabulary, such as {@code Country}; empty if unknown
 * @param name what it is called
 */
public record Thing(String iri, String kind, String name) {

  /** The path of its page, such as {@code /entity/country/iran}. */
  public String path() {
    if (!iri.startsWith(Iris.BASE)) {
      return "";
    }
    String rest = iri.substring(Iris.BASE.length());
    int fragment = rest.indexOf('#');
    String local = fragment < 0 ? rest : rest.substring(0, fragment);
    String first = local.substring(0, Math.max(0, local.indexOf('/')));
    boolean own = first.equals("event") || first.equals("claim") || first.equals("article");
    return (own ? "/" : "/entity/") + local;
  }

  /**
   * A line that says what it is: {@code weapons transfer Arland -> Borduria}; other events and
   * things say so by their names.
   */
  public String title() {
    return kind.equals("WeaponsTransfer") ? kindName() + " " + name : name;
  }

  /** The class's name for people: {@code weapons transfer} for WeaponsTransfer. */
  public String kindName() {
    return Words.kind(kind);
  }
}

package org.attest.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names of nodes, made from content alone: an article's from its id, those of its nodes from the
 * article and the node's id in it, merged ones from their keys.
 */
public final class Iris {

  /** What all names of nodes start with. */
  public static final String BASE = "https://w3id.org/attest/id/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Iris() {}

  /** The article with an id. */
  public static Node article(String id) {
    return NodeFactory.createURI(BASE + "article/" + path(id));
  }

  /** The named graph that holds what an article says. */
  public static Node graph(String articleId) {
    return NodeFactory.createURI(BASE + "graph/" + path(articleId));
  }

  /** A node of an article: {@code country/iran} becomes {@code …/article/a1#country.iran}. */
  public static Node local(String articleId, String localId) {
    return NodeFactory.createURI(
        BASE + "article/" + path(articleId) + "#" + segment(localId, false).replace("%2F", "."));
  }

  /**
   * A merged node.
   *
   * @param key its kind and name, such as {@code country/iran}
   */
  public static Node merged(String key) {
    return NodeFactory.createURI(BASE + path(key));
  }

  /** The key of a merged node by its IRI; empty if it is none. */
  public static String key(String iri) {
    return iri.startsWith(BASE)
        ? URLDecoder.decode(
            iri.substring(BASE.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
        : "";
  }

  /**
   * A part of a merged node: an item, a time, a copy of evidence.
   *
   * @param owner the merged node
   * @param name the part's name, whose segments are parted by dots
   */
  static Node part(Node owner, String name) {
    return NodeFactory.createURI(owner.getURI() + "." + name);
  }

  /** The merged node that a part belongs to; a node that is no part is its own owner. */
  public static Node owner(Node node) {
    String iri = node.getURI();
    int dot = iri.indexOf('.', BASE.length());
    return dot < 0 ? node : NodeFactory.createURI(iri.substring(0, dot));
  }

  private static String path(String id) {
    return segment(id, true);
  }

  /** Keeps letters, digits, hyphen and underscore of any script; encodes all else. */
  private static String segment(String text, boolean slashes) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(normal.length() + 16);
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (isKept(c) || (slashes && c == '/')) {
        out.appendCodePoint(c);
      } else {
        encode(c, out);
      }
    }
    return out.toString();
  }

  private static boolean isKept(int c) {
    return (Character.isLetterOrDigit(c) && c < 0xD800) || c == '-' || c == '_';
  }

  private static void encode(int codePoint, StringBuilder out) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.toHexDigits(b));
    }
  }

  /** The IRI, written out, that {@link #merged} gives. */
  public static String mergedAddress(String key) {
    return merged(key).getURI();
  }
}

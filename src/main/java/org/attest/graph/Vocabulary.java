package org.attest.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that the program writes: those of {@code ontology/attest.ttl}, which defines them, and
 * those borrowed from other vocabularies. Terms that stand for enum constants (roles, event types,
 * stances and so on) are made by {@link #term}; a test holds both against the file.
 */
public final class Vocabulary {

  /** Namespace of Attest's own terms. */
  public static final String NS = "https://w3id.org/attest/ontology#";

  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String SCHEMA = "https://schema.org/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  // Classes
  public static final Node ARTICLE = term("Article");
  public static final Node PUBLISHER = term("Publisher");
  public static final Node BLOCK = term("Block");
  public static final Node MENTION = term("Mention");
  public static final Node EVIDENCE = term("Evidence");
  public static final Node ARTICLE_GRAPH = term("ArticleGraph");
  public static final Node READING = term("Reading");
  public static final Node POSITION = term("Position");
  public static final Node ITEM = term("Item");
  public static final Node QUANTITY = term("Quantity");
  public static final Node TIME_INTERVAL = term("TimeInterval");
  public static final Node CLAIM = term("Claim");
  public static final Node OWN_VOICE = term("OwnVoice");
  public static final Node UTTERANCE = term("Utterance");
  public static final Node MATCH = term("Match");
  public static final Node WEAPON_CLASS = term("WeaponClass");

  // Properties
  public static final Node HAS_BLOCK = term("block");
  public static final Node BLOCK_KIND = term("blockKind");
  public static final Node CONTENT_HASH = term("contentHash");
  public static final Node FETCHED = term("fetched");
  public static final Node PROGRAM_VERSION = term("programVersion");
  public static final Node RULES_VERSION = term("rulesVersion");
  public static final Node LEXICONS_VERSION = term("lexiconsVersion");
  public static final Node MODEL_VERSION = term("modelVersion");
  public static final Node MENTION_OF = term("mentionOf");
  public static final Node FORM = term("form");
  public static final Node HAS_EVIDENCE = term("evidence");
  public static final Node FOUND_BY = term("foundBy");
  public static final Node WORDS = term("words");
  public static final Node BELONGS_TO = term("belongsTo");
  public static final Node ISO3166 = term("iso3166");
  public static final Node HOLDS_POSITION = term("holdsPosition");
  public static final Node POSITION_TITLE = term("positionTitle");
  public static final Node POSITION_IN = term("positionIn");
  public static final Node MODE = term("mode");
  public static final Node HAS_ITEM = term("item");
  public static final Node WEAPON = term("weapon");
  public static final Node HAS_QUANTITY = term("quantity");
  public static final Node MINIMUM = term("minimum");
  public static final Node MAXIMUM = term("maximum");
  public static final Node UNIT = term("unit");
  public static final Node TIME = term("time");
  public static final Node FROM = term("from");
  public static final Node TO = term("to");
  public static final Node ISO8601 = term("iso8601");
  public static final Node RESOLVED_AGAINST = term("resolvedAgainst");
  public static final Node FACTUALITY = term("factuality");
  public static final Node STATUS = term("status");
  public static final Node DISPUTED = term("disputed");
  public static final Node SOURCE = term("source");
  public static final Node STANCE = term("stance");
  public static final Node ABOUT = term("about");
  public static final Node MEDIUM = term("medium");
  public static final Node HAS_UTTERANCE = term("utterance");
  public static final Node PARTY = term("party");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node ORIGIN_COUNT = term("originCount");
  public static final Node ASSERTING_ORIGIN_COUNT = term("assertingOriginCount");
  public static final Node DENYING_ORIGIN_COUNT = term("denyingOriginCount");
  public static final Node ASSERTED_BY = term("assertedBy");
  public static final Node DENIED_BY = term("deniedBy");
  public static final Node DOUBTED_BY = term("doubtedBy");
  public static final Node CONDEMNED_BY = term("condemnedBy");
  public static final Node FIRST_CLAIMED = term("firstClaimed");
  public static final Node LAST_CLAIMED = term("lastClaimed");
  public static final Node STATED_BY = term("statedBy");
  public static final Node PART_OF = term("partOf");
  public static final Node COPY_OF = term("copyOf");
  public static final Node MATCHED = term("matched");
  public static final Node TELLING = term("telling");
  public static final Node VERDICT = term("verdict");
  public static final Node SCORE = term("score");
  public static final Node REASON = term("reason");
  public static final Node SUPPLIED_WEAPONS_TO = term("suppliedWeaponsTo");
  public static final Node MET_WITH = term("metWith");
  public static final Node VISITED = term("visited");

  // Borrowed terms
  public static final Node TYPE = uri(RDF + "type");
  public static final Node LABEL = uri(RDFS + "label");
  public static final Node ALT_LABEL = uri(SKOS + "altLabel");
  public static final Node EXACT_MATCH = uri(SKOS + "exactMatch");
  public static final Node BROADER = uri(SKOS + "broader");
  public static final Node PREF_LABEL = uri(SKOS + "prefLabel");
  public static final Node IS_REPLACED_BY = uri(DCTERMS + "isReplacedBy");
  public static final Node IDENTIFIER = uri(DCTERMS + "identifier");
  public static final Node HEADLINE = uri(SCHEMA + "headline");
  public static final Node DATE_PUBLISHED = uri(SCHEMA + "datePublished");
  public static final Node PUBLISHED_BY = uri(SCHEMA + "publisher");
  public static final Node URL = uri(SCHEMA + "url");
  public static final Node IN_LANGUAGE = uri(SCHEMA + "inLanguage");
  public static final Node IS_STRING = uri(NIF + "isString");
  public static final Node BEGIN_INDEX = uri(NIF + "beginIndex");
  public static final Node END_INDEX = uri(NIF + "endIndex");
  public static final Node ANCHOR_OF = uri(NIF + "anchorOf");
  public static final Node REFERENCE_CONTEXT = uri(NIF + "referenceContext");
  public static final Node DERIVED_FROM = uri(PROV + "wasDerivedFrom");
  public static final Node GENERATED_BY = uri(PROV + "wasGeneratedBy");
  public static final Node USED = uri(PROV + "used");

  private Vocabulary() {}

  /** The term of the ontology with a local name. */
  public static Node term(String localName) {
    return uri(NS + localName);
  }

  /** The term for an enum constant that is named like it: {@code asserted} for ASSERTED. */
  public static Node term(Enum<?> value) {
    return term(lower(value));
  }

  /** An enum constant's name as the ontology writes it: {@code list-item} for LIST_ITEM. */
  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}

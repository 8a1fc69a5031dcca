package org.attest.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Evidence;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Mention;
import org.attest.extract.Position;
import org.attest.extract.Quantity;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TimeInterval;
import org.attest.extract.TransferStatus;
import org.attest.extract.Versions;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Builds facts by hand: an article out of sentences, and what is said in which of them. */
public final class Sample {

  public static final Versions VERSIONS = new Versions("1", "rules-1", "lexicons-1", "model-1");

  private final String id;
  private String publisher = "The Daily Example";
  private LocalDate date = LocalDate.of(2024, 1, 10);
  private String language = "en";
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  public Sample(String id) {
    this.id = id;
  }

  public Sample publisher(String name) {
    publisher = name;
    return this;
  }

  public Sample date(String day) {
    date = LocalDate.parse(day);
    return this;
  }

  public Sample language(String tag) {
    language = tag;
    return this;
  }

  /** Adds a sentence as a block of its own; words are parted by single spaces. */
  public Sample sentence(String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : words.split(" ")) {
      int index = tokens.size();
      tokens.add(
          new Token(
              index, word, at, at + word.length(), word, "X", "X", index == 0 ? -1 : 0, "dep"));
      at += word.length() + 1;
    }
    Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    blocks.add(new Block(kind, start, text.length()));
    sentences.add(
        new Sentence(
            sentences.size(),
            blocks.size() - 1,
            start,
            text.length(),
            tokens,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  /** Adds an entity that is mentioned by its name wherever that stands as whole words. */
  public Sample entity(EntityType type, String name, String... aliases) {
    return entity(
        new Entity(
            id(type, name),
            type,
            name,
            List.of(aliases),
            mentions(name),
            List.of(),
            null,
            Map.of()));
  }

  public Sample entity(Entity entity) {
    entities.put(entity.id(), entity);
    return this;
  }

  public Sample country(String name, String iso, String wikidata) {
    return entity(
        new Entity(
            id(EntityType.COUNTRY, name),
            EntityType.COUNTRY,
            name,
            List.of(),
            mentions(name),
            List.of(),
            null,
            Map.of("iso3166", iso, "wikidata", wikidata)));
  }

  public Sample person(String name, String title, String of, String... aliases) {
    return entity(
        new Entity(
            id(EntityType.PERSON, name),
            EntityType.PERSON,
            name,
            List.of(aliases),
            mentions(name),
            List.of(new Position(title, of)),
            of,
            Map.of()));
  }

  public static String id(EntityType type, String name) {
    return type.name().toLowerCase(java.util.Locale.ROOT)
        + "/"
        + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private List<Mention> mentions(String name) {
    List<Mention> found = new ArrayList<>();
    String[] words = name.split(" ");
    for (Sentence sentence : sentences) {
      for (int i = 0; i + words.length <= sentence.tokens().size(); i++) {
        List<String> stretch =
            sentence.tokens().subList(i, i + words.length).stream().map(Token::text).toList();
        if (stretch.equals(List.of(words))) {
          int last = i + words.length - 1;
          found.add(new Mention(sentence.index(), i, last, last, Mention.Form.NAME));
        }
      }
    }
    return found;
  }

  public Sample event(Event event) {
    events.add(event);
    return this;
  }

  /** A transfer of one item, told in one sentence; without a supplier if that is null. */
  public Sample transfer(
      String event,
      String supplier,
      String recipient,
      Item item,
      String time,
      TransferStatus status,
      Factuality factuality,
      int sentence) {
    return event(
        new Event(
            event,
            EventType.WEAPONS_TRANSFER,
            supplier == null
                ? Map.of(Role.RECIPIENT, List.of(recipient))
                : Map.of(Role.SUPPLIER, List.of(supplier), Role.RECIPIENT, List.of(recipient)),
            List.of(item),
            time(time),
            factuality,
            status,
            null,
            List.of(evidence(sentence)),
            List.of("deliver-to")));
  }

  /** An event without items. */
  public Sample event(
      String event, EventType type, Map<Role, List<String>> roles, String time, int sentence) {
    return event(
        new Event(
            event,
            type,
            roles,
            List.of(),
            time(time),
            Factuality.ASSERTED,
            null,
            type == EventType.MEETING ? "in-person" : null,
            List.of(evidence(sentence)),
            List.of("rule-of-" + type.term())));
  }

  public Sample claim(
      String claim,
      List<String> sources,
      Stance stance,
      String about,
      List<String> media,
      String time,
      int sentence) {
    claims.add(
        new Claim(
            claim,
            sources,
            stance,
            about,
            media,
            time(time),
            List.of(evidence(sentence)),
            List.of("say-that")));
    return this;
  }

  public static Item item(String weapon, long min, long max, String text) {
    return new Item(
        List.of(weapon), new Quantity(BigDecimal.valueOf(min), BigDecimal.valueOf(max), "", text));
  }

  /** A day, a month or an interval of days as the time of something; null stays null. */
  public static TimeInterval time(String iso) {
    if (iso == null) {
      return null;
    }
    String[] ends = iso.split("/");
    String last = ends[ends.length - 1];
    LocalDate from = LocalDate.parse(ends[0].length() == 7 ? ends[0] + "-01" : ends[0]);
    LocalDate to =
        last.length() == 7
            ? LocalDate.parse(last + "-01").plusMonths(1).minusDays(1)
            : LocalDate.parse(last);
    return new TimeInterval(from, to, iso, null, iso);
  }

  public Evidence evidence(int sentence) {
    Sentence s = sentences.get(sentence);
    return new Evidence(sentence, s.start(), s.end());
  }

  public Article article() {
    String content = text.toString();
    String title = sentences.isEmpty() ? null : content.substring(0, blocks.get(0).end());
    return new Article(
        id, title, date, publisher, null, language, content, blocks, hash(content), null);
  }

  private String hash(String content) {
    try {
      byte[] bytes = (publisher + date + content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public Facts facts() {
    return new Facts(article(), sentences, List.copyOf(entities.values()), events, claims);
  }
}

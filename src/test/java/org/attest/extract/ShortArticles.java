package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.language.EnglishReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;

/** What tests of short articles share: one extractor, and the questions they ask of its facts. */
abstract class ShortArticles {

  private static final LocalDate DAY = LocalDate.of(2009, 1, 21);

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.load(EnglishReader.load());
  }

  static Facts read(String text) {
    return read(null, null, text);
  }

  static Facts read(@Nullable String title, @Nullable String publisher, String body) {
    String head = title == null ? "" : title + "\n\n";
    Block paragraph = new Block(Block.Kind.PARAGRAPH, head.length(), head.length() + body.length());
    List<Block> blocks =
        title == null
            ? List.of(paragraph)
            : List.of(new Block(Block.Kind.HEADLINE, 0, title.length()), paragraph);
    return extractor.extract(
        new Article("a", title, DAY, publisher, null, "en", head + body, blocks, "0", null, null));
  }

  /** The facts of an article of several paragraphs. */
  static Facts paragraphs(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, start, start + paragraph.length()));
      start += paragraph.length() + 2;
    }
    String text = String.join("\n\n", paragraphs);
    return extractor.extract(
        new Article("a", null, DAY, null, null, "en", text, blocks, "0", null, null));
  }

  static Event only(Facts facts, EventType type) {
    List<Event> found = facts.events().stream().filter(e -> e.type() == type).toList();
    assertThat(found).as("events in %s", facts.article().text()).hasSize(1);
    return found.get(0);
  }

  /** Ids that fill a role, sorted, without their type. */
  static List<String> fillers(Event event, Role role) {
    return event.roles().getOrDefault(role, List.of()).stream()
        .map(id -> id.substring(id.indexOf('/') + 1))
        .sorted()
        .toList();
  }

  /** Ids of an event's weapons, sorted, without their type. */
  static List<String> weapons(Event event) {
    return event.items().stream()
        .flatMap(i -> i.weapons().stream())
        .map(id -> id.substring(id.indexOf('/') + 1))
        .sorted()
        .toList();
  }

  static Event only(String text, EventType type) {
    return only(read(text), type);
  }

  static List<Event> all(String text, EventType type) {
    return read(text).events().stream().filter(e -> e.type() == type).toList();
  }
}

package org.attest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.article.Block;

/**
 * Sentences for tests, written as trees in text blocks:
 *
 * <pre>
 * # text = Iran supplied Russia with drones.
 * # names = 1 COUNTRY; 3 COUNTRY; 5 WEAPON
 * # arguments = 2 ARG0 1; 2 ARG2 3; 2 ARG1 5
 * # events = 2 WeaponsTransfer 0.9 asserted delivered 1:supplier 3:recipient 5:item
 * 1 Iran     Iran   PROPN NNP 2 nsubj
 * 2 supplied supply VERB  VBD 0 root
 * ...
 * </pre>
 *
 * <p>Columns (CoNLL-U without features, set off by any white space): number from 1, word, lemma,
 * universal tag, Penn tag, number of the head (0 for the root), relation. Comment lines are
 * optional; without {@code text} words are joined by single spaces. Names are {@code 3 TYPE} or
 * {@code 3-5 TYPE}; arguments are {@code predicate ROLE head}; events are {@code trigger type
 * probability factuality detail} and {@code head:role} for arguments and sources. A blank line ends
 * a sentence; sentences follow each other in one paragraph, set off by one space.
 */
public final class Conllu {

  private Conllu() {}

  /** The only sentence of a block, as the first one of an article. */
  public static Sentence sentence(String block) {
    List<Sentence> sentences = sentences(block);
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("not one sentence but " + sentences.size());
    }
    return sentences.get(0);
  }

  /** The sentences of a block, as those of an article's only paragraph. */
  public static List<Sentence> sentences(String block) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String part : block.strip().split("\\n\\s*\\n")) {
      Sentence sentence = read(part.lines().map(String::strip).toList(), sentences.size(), start);
      sentences.add(sentence);
      start = sentence.end() + 1;
    }
    return sentences;
  }

  /** The text that the offsets of {@link #sentences} point into. */
  public static String text(String block) {
    return Arrays.stream(block.strip().split("\\n\\s*\\n"))
        .map(part -> text(part.lines().map(String::strip).toList()))
        .collect(Collectors.joining(" "));
  }

  /** An article of one paragraph that holds the sentences of {@link #sentences}; undated. */
  public static Article article(String block) {
    String text = text(block);
    Block paragraph = new Block(Block.Kind.PARAGRAPH, 0, text.length());
    return new Article("test", null, null, null, null, "en", text, List.of(paragraph), "0", null);
  }

  private static Sentence read(List<String> lines, int index, int start) {
    String text = text(lines);
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (String[] row : rows(lines)) {
      int at = text.indexOf(row[1], from);
      if (at < 0) {
        throw new IllegalArgumentException("the text does not hold '" + row[1] + "': " + text);
      }
      from = at + row[1].length();
      tokens.add(
          new Token(
              tokens.size(),
              row[1],
              start + at,
              start + from,
              row[2],
              row[3],
              row[4],
              Integer.parseInt(row[5]) - 1,
              row[6]));
    }
    return new Sentence(
        index,
        0,
        start,
        start + text.length(),
        tokens,
        names(lines),
        arguments(lines),
        EnhancedDependencies.of(tokens),
        events(lines));
  }

  private static List<String[]> rows(List<String> lines) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("# ")) {
        String[] row = line.split("\\s+");
        if (row.length != 7 || Integer.parseInt(row[0]) != rows.size() + 1) {
          throw new IllegalArgumentException("not seven columns in order: " + line);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(List<String> lines) {
    String given = comment(lines, "text");
    return given.isEmpty()
        ? rows(lines).stream().map(row -> row[1]).collect(Collectors.joining(" "))
        : given;
  }

  private static List<Name> names(List<String> lines) {
    List<Name> names = new ArrayList<>();
    for (String[] part : parts(comment(lines, "names"))) {
      String[] span = part[0].split("-");
      names.add(
          new Name(
              NameType.valueOf(part[1]),
              Integer.parseInt(span[0]) - 1,
              Integer.parseInt(span[span.length - 1]) - 1));
    }
    return names;
  }

  private static List<Argument> arguments(List<String> lines) {
    List<Argument> arguments = new ArrayList<>();
    for (String[] part : parts(comment(lines, "arguments"))) {
      int predicate = Integer.parseInt(part[0]) - 1;
      arguments.add(new Argument(predicate, part[1], Integer.parseInt(part[2]) - 1));
    }
    return arguments;
  }

  private static final Set<String> STANCES =
      Set.of("asserts", "denies", "condemns", "doubts", "requests", "medium");

  private static List<EventReading> events(List<String> lines) {
    List<EventReading> events = new ArrayList<>();
    for (String[] part : parts(comment(lines, "events"))) {
      List<EventArgument> heads = new ArrayList<>();
      for (String head : List.of(part).subList(5, part.length)) {
        String[] pair = head.split(":");
        heads.add(new EventArgument(pair[1], Integer.parseInt(pair[0]) - 1));
      }
      events.add(
          new EventReading(
              Integer.parseInt(part[0]) - 1,
              part[1],
              Double.parseDouble(part[2]),
              part[3],
              part[4],
              heads.stream().filter(h -> !STANCES.contains(h.role())).toList(),
              heads.stream().filter(h -> STANCES.contains(h.role())).toList()));
    }
    return events;
  }

  private static List<String[]> parts(String list) {
    return list.isEmpty()
        ? List.of()
        : Arrays.stream(list.split(";")).map(p -> p.strip().split("\\s+")).toList();
  }

  private static String comment(List<String> lines, String key) {
    String start = "# " + key + " = ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }
}

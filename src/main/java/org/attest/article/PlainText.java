package org.attest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: an article typed or pasted from a web page. Paragraphs are lines, or, in text with
 * hard line breaks, stretches between blank lines.
 */
final class PlainText {

  private static final int LONGEST_HARD_LINE = 120;

  /** How much shorter than the widest line a full line may be. */
  private static final int RAGGED = 8;

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_HEADING = 90;
  private static final Pattern BULLET = Pattern.compile("(?:[-*•·‣▪–]|\\(?\\d{1,2}[.)]) +(?=\\S)");
  private static final Pattern ENDS_AS_TEXT = Pattern.compile(".*[.:;,][”\"’')\\]]*$");
  private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile(".*\\b(?:\\p{L}\\.){2,}$");

  private final Furniture furniture;

  PlainText(Furniture furniture) {
    this.furniture = furniture;
  }

  Draft parse(String text) {
    return parse(text, Metadata.NONE);
  }

  /** Reads a text about which something is known already. */
  Draft parse(String text, Metadata declared) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs(text)) {
      passages.add(passage(paragraph));
    }
    Draft draft = new PageCleaner(furniture).clean(declared, passages);
    List<Passage> body = new ArrayList<>(draft.passages());
    Metadata metadata = draft.metadata();
    if (metadata.title() == null && !body.isEmpty() && isHeadline(body)) {
      metadata = metadata.orElse(Metadata.ofTitle(body.remove(0).text()));
    }
    return new Draft(metadata, withHeadings(body));
  }

  /** The paragraphs of a text, each on one line. */
  static List<String> paragraphs(String text) {
    List<String> lines = Characters.clean(text).lines().map(Characters::line).toList();
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = isWrapped(lines, widest);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String above = "";
    for (String line : lines) {
      boolean goesOn = wrapped && goesOn(above, line, widest);
      if (!goesOn && paragraph.length() > 0) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (!line.isEmpty()) {
        paragraph.append(goesOn ? " " : "").append(line);
      }
      above = line;
    }
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /**
   * Whether a text has hard line breaks: its lines are of like width, and many full ones are
   * followed by one that begins in lower case.
   */
  private static boolean isWrapped(List<String> lines, int widest) {
    if (widest > LONGEST_HARD_LINE) {
      return false;
    }
    int full = 0;
    int lowerCase = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isFull(lines.get(i - 1), lines.get(i), widest)) {
        full++;
        lowerCase += beginsInLowerCase(lines.get(i)) ? 1 : 0;
      }
    }
    return lowerCase * 3 > full;
  }

  private static boolean goesOn(String above, String line, int widest) {
    if (above.isEmpty() || line.isEmpty() || BULLET.matcher(line).lookingAt()) {
      return false;
    }
    return isFull(above, line, widest) || beginsInLowerCase(line);
  }

  /** Whether the first word of a line would not have fitted on the line above. */
  private static boolean isFull(String above, String line, int widest) {
    int space = line.indexOf(' ');
    int firstWord = space < 0 ? line.length() : space;
    boolean text = !above.isEmpty() && !line.isEmpty();
    return text && above.length() + 1 + firstWord > widest - RAGGED;
  }

  private static boolean beginsInLowerCase(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  private static Passage passage(String paragraph) {
    Matcher bullet = BULLET.matcher(paragraph);
    return bullet.lookingAt()
        ? new Passage(Block.Kind.LIST_ITEM, paragraph.substring(bullet.end()))
        : Passage.paragraph(paragraph);
  }

  private static boolean isHeadline(List<Passage> body) {
    String line = body.get(0).text();
    boolean textBelow = body.stream().skip(1).anyMatch(p -> PageCleaner.isRunningText(p.text()));
    return body.get(0).kind() == Block.Kind.PARAGRAPH
        && line.length() <= LONGEST_HEADLINE
        && line.indexOf(' ') > 0
        && !endsAsText(line)
        && textBelow;
  }

  private static boolean endsAsText(String line) {
    return ENDS_AS_TEXT.matcher(line).matches() && !ENDS_IN_ABBREVIATION.matcher(line).matches();
  }

  /** Short lines without full stop above running text are headings. */
  private static List<Passage> withHeadings(List<Passage> body) {
    List<Passage> result = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Passage passage = body.get(i);
      String line = passage.text();
      boolean textBelow = i + 1 < body.size() && PageCleaner.isRunningText(body.get(i + 1).text());
      boolean heading =
          passage.kind() == Block.Kind.PARAGRAPH
              && textBelow
              && line.length() <= LONGEST_HEADING
              && Character.isLetterOrDigit(line.codePointAt(0))
              && !endsAsText(line)
              && !PageCleaner.isRunningText(line);
      result.add(heading ? passage.withKind(Block.Kind.HEADING) : passage);
    }
    return result;
  }
}

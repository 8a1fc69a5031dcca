package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of {@code training/data/events} without its marks, and its events.
 *
 * @param text the sentence
 * @param events its events
 */
record AnnotatedSentence(String text, List<Marked> events) {

  private static final Pattern MARK = Pattern.compile("\\{([^\\s{}]+) ([^{}]+)}");
  private static final Pattern LABEL = Pattern.compile("([A-Za-z]+)(\\d*)((?:\\.[a-z]+)*)");
  private static final Map<String, String> TYPES =
      Map.of(
          "T", "WeaponsTransfer",
          "M", "Meeting",
          "V", "Visit",
          "U", "WeaponUse",
          "S", "Sanction");

  /**
   * A stretch of the text.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  record Stretch(int start, int end) {

    /** Whether a token's first character lies inside. */
    boolean holds(int offset) {
      return start <= offset && offset < end;
    }
  }

  /**
   * A marked phrase.
   *
   * @param role role or stance
   * @param stretch where it stands
   */
  record Phrase(String role, Stretch stretch) {}

  /**
   * A marked event.
   *
   * @param type local name of its class
   * @param trigger its trigger
   * @param attributes factuality, status or mode where they aren't the default
   * @param phrases its arguments and sources
   */
  record Marked(String type, Stretch trigger, List<String> attributes, List<Phrase> phrases) {}

  /** Reads a line. */
  static AnnotatedSentence of(String line) {
    StringBuilder text = new StringBuilder();
    Map<String, Marked> triggers = new TreeMap<>();
    Map<String, List<Phrase>> phrases = new TreeMap<>();
    Matcher mark = MARK.matcher(line);
    int end = 0;
    while (mark.find()) {
      text.append(line, end, mark.start());
      Stretch stretch = new Stretch(text.length(), text.length() + mark.group(2).length());
      text.append(mark.group(2));
      end = mark.end();
      for (String label : mark.group(1).split(",", -1)) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
          throw new IllegalArgumentException("not a label: " + label + " in: " + line);
        }
        List<Phrase> own = phrases.computeIfAbsent(parts.group(2), n -> new ArrayList<>());
        if (TYPES.containsKey(parts.group(1))) {
          List<String> attributes =
              Pattern.compile("\\.")
                  .splitAsStream(parts.group(3))
                  .filter(a -> !a.isEmpty())
                  .toList();
          triggers.put(
              parts.group(2), new Marked(TYPES.get(parts.group(1)), stretch, attributes, own));
        } else {
          own.add(new Phrase(parts.group(1), stretch));
        }
      }
    }
    text.append(line.substring(end));
    return new AnnotatedSentence(text.toString(), List.copyOf(triggers.values()));
  }
}

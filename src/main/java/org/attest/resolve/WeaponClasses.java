package org.attest.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;

/**
 * The kinds of weapons: a tree of classes, the class of a weapon by its name, and whether two names
 * may mean the same weapons.
 */
public final class WeaponClasses {

  /** The class that all others are below. */
  public static final String ROOT = "weapon";

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  /** Words before a weapon's name that tell nothing of its kind. */
  private static final Set<String> FILLERS = WORDS.words("weapon-filler");

  private final Map<String, Kind> kinds = new TreeMap<>();
  private final List<Entry> names = new ArrayList<>();
  private final List<Entry> terms = new ArrayList<>();

  /** Few keys are asked for again and again. */
  private final Map<String, Hit> hits = new ConcurrentHashMap<>();

  /**
   * A class of weapons.
   *
   * @param id its name in IRIs
   * @param label its name for people
   * @param broader the class above; empty for the top
   */
  public record Kind(String id, String label, String broader) {}

  private record Entry(List<String> words, boolean open, String kind) {}

  private record Hit(String kind, String name, boolean system) {}

  /** Reads the lexicon that ships with the program. */
  public WeaponClasses() {
    for (Lexicon.Row row : Lexicon.read("weapon-classes", List.of())) {
      String id = row.need("class");
      kinds.put(id, new Kind(id, row.need("label"), row.get("broader")));
      row.all("terms").forEach(t -> terms.add(entry(t, id)));
      row.all("names").forEach(n -> names.add(entry(n, id)));
    }
  }

  private static Entry entry(String text, String kind) {
    return new Entry(words(Names.slug(text)), text.endsWith("-"), kind);
  }

  private static List<String> words(String slug) {
    return Arrays.stream(slug.split("-", -1)).map(WeaponClasses::singular).toList();
  }

  /** All classes by their ids. */
  public Map<String, Kind> kinds() {
    return new TreeMap<>(kinds);
  }

  /** The class and those above it, the narrowest first. */
  public List<Kind> path(String kind) {
    List<Kind> path = new ArrayList<>();
    for (Kind k = kinds.get(kind); k != null; k = kinds.get(k.broader())) {
      path.add(k);
    }
    return path;
  }

  /** The key of a weapon by its name: by system or designation if it has one. */
  public String key(String name) {
    List<String> words = new ArrayList<>(words(Names.slug(name)));
    Hit hit = find(words);
    if (hit.system()) {
      return "weapon/" + hit.name();
    }
    while (words.size() > 1 && FILLERS.contains(words.get(0))) {
      words.remove(0);
    }
    return "weapon/" + String.join("-", words);
  }

  /** The class of the weapon with a key. */
  public String classOf(String key) {
    return hit(key).kind();
  }

  /** Whether the name means a system of its own rather than a kind of weapons. */
  public boolean isSystem(String key) {
    return hit(key).system();
  }

  /** Whether a key only says that it is about weapons or ammunition of whatever kind. */
  public boolean isGeneral(String key) {
    String kind = classOf(key);
    return kind.equals(ROOT) || kind.equals("ammunition") || kind.equals("equipment");
  }

  /**
   * Whether two names may mean the same weapons: one kind is, or is above, the other, or one is a
   * variant of the other ("Leopard 2A6" and "Leopard 2").
   */
  public boolean compatible(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (isSystem(a) && isSystem(b)) {
      return isVariant(a, b) || isVariant(b, a);
    }
    return isBelow(classOf(a), classOf(b)) || isBelow(classOf(b), classOf(a));
  }

  private static boolean isVariant(String narrow, String broad) {
    return narrow.startsWith(broad)
        && narrow.length() > broad.length()
        && !Character.isDigit(narrow.charAt(broad.length()));
  }

  private boolean isBelow(String narrow, String broad) {
    return path(narrow).stream().anyMatch(k -> k.id().equals(broad));
  }

  private Hit hit(String key) {
    return hits.computeIfAbsent(key, k -> find(words(k.substring(k.indexOf('/') + 1))));
  }

  private Hit find(List<String> words) {
    Hit best = new Hit(ROOT, "", false);
    int longest = 0;
    for (Entry entry : names) {
      int at = java.util.Collections.indexOfSubList(words, entry.words());
      int end = at + entry.words().size();
      boolean more = end < words.size() && words.get(end).matches("\\d.*");
      int length = String.join("-", entry.words()).length();
      if (at >= 0 && length > longest && (more || !entry.open())) {
        longest = length;
        best =
            new Hit(entry.kind(), String.join("-", words.subList(at, more ? end + 1 : end)), true);
      }
    }
    if (longest > 0) {
      return best;
    }
    for (Entry entry : terms) {
      int length = String.join("-", entry.words()).length();
      if (length > longest && java.util.Collections.indexOfSubList(words, entry.words()) >= 0) {
        longest = length;
        best = new Hit(entry.kind(), "", false);
      }
    }
    return best;
  }

  private static String singular(String word) {
    if (word.length() < 4 || word.endsWith("ss") || !word.endsWith("s")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}

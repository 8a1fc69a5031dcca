package org.attest.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private static final Set<String> PREPOSITIONS = WORDS.words("weapon-preposition");

  private final Map<String, Kind> kinds = new TreeMap<>();
  private final Map<String, List<String>> toldAs = new TreeMap<>();
  private final List<Entry> names = new ArrayList<>();
  private final List<Entry> terms = new ArrayList<>();

  /** Systems that are meant by the names of families or designations used alone. */
  private final Map<String, String> families;

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
      toldAs.put(id, row.all("told_as"));
    }
    families = WeaponFamilies.of(names.stream().filter(n -> !n.open()).map(Entry::words).toList());
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
   * Whether two names may mean the same weapons: one kind is, or is above, the other, one is a
   * variant of the other ("Leopard 2A6" and "Leopard 2"), or one is a noun by which the other's
   * kind is told as well ("missiles" and "S-400").
   */
  public boolean compatible(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (isSystem(a) && isSystem(b)) {
      return isVariant(a, b) || isVariant(b, a);
    }
    return isBelow(classOf(a), classOf(b))
        || isBelow(classOf(b), classOf(a))
        || isToldAs(a, b)
        || isToldAs(b, a);
  }

  private boolean isToldAs(String weapon, String noun) {
    return !isSystem(noun)
        && path(classOf(weapon)).stream()
            .anyMatch(k -> toldAs.getOrDefault(k.id(), List.of()).contains(classOf(noun)));
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
    boolean full = false;
    for (Entry entry : names) {
      int at = Collections.indexOfSubList(words, entry.words());
      int end = at + entry.words().size();
      boolean more = end < words.size() && words.get(end).matches("\\d.*");
      int length = String.join("-", entry.words()).length();
      if (at < 0 || (entry.open() && !more)) {
        continue;
      }
      String name = String.join("-", words.subList(at, more ? end + 1 : end));
      boolean fuller = !families.containsKey(name);
      if (fuller == full ? length > longest : fuller) {
        longest = length;
        full = fuller;
        best = new Hit(entry.kind(), families.getOrDefault(name, name), true);
      }
    }
    return longest > 0 ? best : new Hit(byHead(words), "", false);
  }

  /**
   * The class that a noun phrase's head tells: "explosive drones" are drones, "rounds for
   * howitzers" are rounds. It stands last, but before what a preposition adds.
   */
  private String byHead(List<String> words) {
    String kind = ROOT;
    int phrase = (int) words.stream().takeWhile(w -> !PREPOSITIONS.contains(w)).count();
    int highest = 0;
    for (Entry entry : terms) {
      int at = Collections.lastIndexOfSubList(words, entry.words());
      if (at >= 0) {
        int end = at + entry.words().size();
        int length = String.join("-", entry.words()).length();
        int rank = (at < phrase ? 1_000_000 : 0) + end * 1_000 + length;
        if (rank > highest) {
          highest = rank;
          kind = entry.kind();
        }
      }
    }
    return kind;
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

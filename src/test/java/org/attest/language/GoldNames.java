package org.attest.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;

/**
 * The people, organisations and places that an article names, each with its other names. Names
 * compare as in {@code score.py} beside the articles: a person's last name will do. Countries are a
 * list of their own there and stand for peoples and governments too, so a country among the places
 * found is neither right nor wrong.
 */
final class GoldNames {

  private static final Map<String, String> LISTS =
      Map.of("PER", "people", "ORG", "organizations", "LOC", "places");

  /** Letters that don't decompose into a plain one and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae");

  private static final Set<String> COUNTRIES =
      Lexicon.read("countries").stream()
          .flatMap(row -> Stream.concat(Stream.of(row.need("name")), row.all("aliases").stream()))
          .map(GoldNames::plain)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, List<Set<String>>> entities = new LinkedHashMap<>();

  private GoldNames() {}

  /** Reads an article's gold file. */
  static GoldNames read(Path file) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(file.toFile());
    GoldNames names = new GoldNames();
    LISTS.forEach(
        (type, list) -> {
          List<Set<String>> entities = new ArrayList<>();
          gold.path(list).forEach(entity -> entities.add(forms(entity)));
          names.entities.put(type, entities);
        });
    return names;
  }

  private static Set<String> forms(JsonNode entity) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(plain(entity.path("name").asText()));
    entity.path("aliases").forEach(alias -> forms.add(plain(alias.asText())));
    return forms;
  }

  /** Counts the names found in the article, by type; several spellings of one name count once. */
  void count(Map<String, Set<String>> found, NameCounts counts) {
    entities.forEach(
        (type, gold) -> {
          Set<String> names =
              found.getOrDefault(type, Set.of()).stream()
                  .map(GoldNames::plain)
                  .collect(Collectors.toCollection(TreeSet::new));
          for (Set<String> forms : gold) {
            counts.gold(type, names.stream().anyMatch(name -> isOneOf(type, forms, name)));
          }
          for (String name : names) {
            boolean right = gold.stream().anyMatch(forms -> isOneOf(type, forms, name));
            if (right || !(type.equals("LOC") && COUNTRIES.contains(name))) {
              counts.found(type, right);
            }
          }
        });
  }

  private static boolean isOneOf(String type, Set<String> forms, String name) {
    return forms.stream().anyMatch(form -> same(type.equals("PER"), form, name));
  }

  /** Whether two plain names mean the same. */
  static boolean same(boolean people, String a, String b) {
    List<String> p = List.of(a.split(" ", -1));
    List<String> q = List.of(b.split(" ", -1));
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b) || Set.copyOf(p).equals(Set.copyOf(q))) {
      return true;
    }
    boolean sameLast = p.get(p.size() - 1).equals(q.get(q.size() - 1));
    boolean oneShort = Math.min(p.size(), q.size()) == 1;
    return people && sameLast && (oneShort || p.get(0).charAt(0) == q.get(0).charAt(0));
  }

  /** A name in lower case without accents, points and article. */
  static String plain(String name) {
    String text =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    return text.replaceAll("['`.\u2018\u2019]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^(the|a|an) ", "");
  }
}

package org.attest.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.EntityType;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Compares names of one block. Evidence is added up as in record linkage after Fellegi and Sunter:
 * the names' agreement first, then country, office, registers and company in articles.
 */
final class Matcher {

  private static final Set<String> DIPLOMATS = WordClasses.load("resolve-words").words("diplomat");

  private final EntityNames names;
  private final Map<String, String> titles = new HashMap<>();

  Matcher(EntityNames names) {
    this.names = names;
    for (Lexicon.Row row : Lexicon.read("titles", List.of())) {
      titles.put(row.need("term").toLowerCase(Locale.ROOT), row.get("kind"));
    }
  }

  /** Decides on two profiles of one type. */
  Decision decide(NameProfile a, NameProfile b) {
    List<String> reasons = new ArrayList<>();
    int score =
        switch (a.type()) {
          case PERSON -> people(a, b, reasons);
          case ORGANIZATION -> organizations(a, b, reasons);
          case PLACE -> places(a, b, reasons);
          default -> 0;
        };
    return score == 0 ? Decision.NONE : weigh(a, b, score, reasons);
  }

  private Decision weigh(NameProfile a, NameProfile b, int names, List<String> reasons) {
    int score = names;
    if (a.rivals().containsKey(b.key()) || b.rivals().containsKey(a.key())) {
      reasons.add("an article names both as different people");
      return new Decision(score, true, reasons);
    }
    Boolean registers = registers(a, b);
    if (registers != null) {
      reasons.add(
          registers ? "same identifier in a register" : "different identifiers in a register");
      return new Decision(registers ? 100 : score, !registers, reasons);
    }
    String home = a.country();
    String other = b.country();
    if (home != null && other != null) {
      boolean same =
          home.equals(other)
              || !Collections.disjoint(a.countries().keySet(), b.countries().keySet());
      boolean abroad = !same && (isDiplomat(a) || isDiplomat(b));
      score += same ? 5 : abroad ? 0 : -30;
      reasons.add(
          same
              ? "same country"
              : abroad ? "a diplomat's country or where they serve" : "different countries");
    } else if (isAmong(a, other) || isAmong(b, home)) {
      score += 5;
      reasons.add("named beside the other's country");
    }
    if (a.type() == EntityType.PERSON && !Collections.disjoint(offices(a), offices(b))) {
      score += 3;
      reasons.add("same kind of office");
    }
    return new Decision(Math.max(0, Math.min(99, score)), false, reasons);
  }

  private static boolean isDiplomat(NameProfile person) {
    return person.positions().keySet().stream()
        .anyMatch(
            p ->
                Arrays.stream(p.substring(0, p.indexOf('\t')).split(" ", -1))
                    .anyMatch(w -> DIPLOMATS.contains(w.toLowerCase(Locale.ROOT))));
  }

  private static boolean isAmong(NameProfile bare, @Nullable String country) {
    return country != null && bare.company().containsKey(country);
  }

  /** Whether registers know both as one, or as two; null if they don't know. */
  private static @Nullable Boolean registers(NameProfile a, NameProfile b) {
    Set<String> ours = schemes(a);
    ours.retainAll(schemes(b));
    if (ours.isEmpty()) {
      return null;
    }
    return !Collections.disjoint(a.identifiers().keySet(), b.identifiers().keySet());
  }

  private static Set<String> schemes(NameProfile profile) {
    Set<String> schemes = new TreeSet<>();
    profile.identifiers().keySet().forEach(id -> schemes.add(id.substring(0, id.indexOf('\t'))));
    return schemes;
  }

  private Set<String> offices(NameProfile person) {
    Set<String> offices = new HashSet<>();
    for (String position : person.positions().keySet()) {
      String title = position.substring(0, position.indexOf('\t')).toLowerCase(Locale.ROOT);
      String last = title.substring(title.lastIndexOf(' ') + 1);
      offices.add(titles.getOrDefault(title, titles.getOrDefault(last, last)));
    }
    offices.remove("");
    return offices;
  }

  private int people(NameProfile a, NameProfile b, List<String> reasons) {
    int best = 0;
    String why = "";
    for (String mine : forms(a)) {
      PersonName x = names.person(mine, a.country());
      for (String theirs : forms(b)) {
        PersonName y = names.person(theirs, b.country());
        int score = person(x, y);
        if (score > best) {
          best = score;
          why =
              score == SURNAME
                  ? "one has the other's family name only"
                  : "'"
                      + mine
                      + "' and '"
                      + theirs
                      + "' are "
                      + (score >= 90 ? "forms of one name" : "nearly the same name");
        }
      }
    }
    if (best > 0) {
      reasons.add(why);
    }
    return best;
  }

  static final int SURNAME = 80;

  private static int person(PersonName x, PersonName y) {
    boolean sameFamily = x.family().equals(y.family());
    if (x.isShort() || y.isShort()) {
      return sameFamily && x.isShort() != y.isShort() ? SURNAME : 0;
    }
    double given = x.givenAgreement(y);
    if (given == 0) {
      return 0;
    }
    if (sameFamily) {
      return (int) Math.round(given >= 0.9 ? 92 * given : 62);
    }
    boolean typo =
        Math.min(x.family().length(), y.family().length()) >= 4
            && Typos.oneApart(x.family(), y.family());
    return typo && given >= 0.9 ? 60 : 0;
  }

  /**
   * Names of more than one part; aliases such as "the minister" or a bare family name tell little.
   */
  private List<String> forms(NameProfile person) {
    List<String> forms = new ArrayList<>(person.labels().keySet());
    person.aliases().keySet().stream()
        .filter(f -> !names.isShort(f) && Character.isUpperCase(f.codePointAt(0)))
        .forEach(forms::add);
    return forms;
  }

  private int organizations(NameProfile a, NameProfile b, List<String> reasons) {
    for (String mine : all(a)) {
      OrganizationName x = names.organization(mine);
      for (String theirs : all(b)) {
        OrganizationName y = names.organization(theirs);
        if (x.words().equals(y.words()) && agree(x, a, y, b)) {
          reasons.add("'" + mine + "' and '" + theirs + "' are forms of one name");
          return 90;
        }
      }
    }
    return 0;
  }

  /** Bodies that every state has are the same only in the same state, or with the same officers. */
  private static boolean agree(
      OrganizationName x, NameProfile a, OrganizationName y, NameProfile b) {
    String mine = x.country().isEmpty() ? String.valueOf(a.country()) : x.country();
    String theirs = y.country().isEmpty() ? String.valueOf(b.country()) : y.country();
    if (x.generic() || y.generic()) {
      boolean unknown = mine.equals("null") || theirs.equals("null");
      return unknown
          ? !Collections.disjoint(a.company().keySet(), b.company().keySet())
          : mine.equals(theirs);
    }
    return x.country().isEmpty() || y.country().isEmpty() || x.country().equals(y.country());
  }

  private static List<String> all(NameProfile profile) {
    List<String> names = new ArrayList<>(profile.labels().keySet());
    names.addAll(profile.aliases().keySet());
    return names;
  }

  private int places(NameProfile a, NameProfile b, List<String> reasons) {
    String x = names.place(a.label());
    String y = names.place(b.label());
    if (x.equals(y)) {
      reasons.add("forms of one name");
      return 90;
    }
    if (Math.min(x.length(), y.length()) >= 6 && Typos.oneApart(x, y)) {
      reasons.add("nearly the same name");
      return 60;
    }
    return 0;
  }
}

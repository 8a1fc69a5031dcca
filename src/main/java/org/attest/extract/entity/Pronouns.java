package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pronouns mean: the most salient fitting entity before them; for the first person the
 * speaker; for a pronoun with its meaning in brackets ("their [Iran's] help") that.
 */
final class Pronouns {

  private static final int BACK = 3;

  private final Discourse discourse;
  private final Speakers speakers;
  private final Genders genders;
  private final ImplicitCausality causes;

  Pronouns(Discourse discourse, Speakers speakers, Genders genders) {
    this.discourse = discourse;
    this.speakers = speakers;
    this.genders = genders;
    this.causes = new ImplicitCausality(discourse);
  }

  /** Adds pronouns to what they mean, from the first sentence to the last. */
  void resolve() {
    for (Sentence sentence : discourse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.xpos().matches("PRP\\$?") || isThere(token)) {
          for (Cluster cluster : meaning(sentence, token)) {
            discourse.refer(
                cluster,
                new Mention(
                    sentence.index(),
                    token.index(),
                    token.index(),
                    token.index(),
                    Mention.Form.PRONOUN));
          }
        }
      }
    }
  }

  private List<Cluster> meaning(Sentence sentence, Token token) {
    Cluster hint = hint(sentence, token);
    if (hint != null) {
      return List.of(hint);
    }
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "i", "me", "my", "myself" -> one(speakers.person(sentence, token.index()));
      case "we", "us", "our", "ours", "ourselves" -> one(speakers.party(sentence, token.index()));
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
          one(person(sentence, token));
      case "it", "its", "itself" -> one(body(sentence, token));
      case "they", "their", "theirs", "themselves" -> several(sentence, token);
      case "them" -> one(plural(sentence, token));
      case "there" -> one(place(sentence, token));
      default -> List.of();
    };
  }

  private static List<Cluster> one(@Nullable Cluster cluster) {
    return cluster == null ? List.of() : List.of(cluster);
  }

  /** What brackets right behind a pronoun name. */
  private @Nullable Cluster hint(Sentence sentence, Token token) {
    String next = Spans.lower(sentence, token.index() + 1);
    if (!next.equals("(") && !next.equals("[")) {
      return null;
    }
    for (int i = token.index() + 2;
        i < Math.min(token.index() + 8, sentence.tokens().size());
        i++) {
      if (sentence.token(i).text().matches("[)\\]]")) {
        return null;
      }
      for (Cluster cluster : discourse.at(sentence.index(), i)) {
        return cluster;
      }
    }
    return null;
  }

  private @Nullable Cluster person(Sentence sentence, Token token) {
    String gender = Genders.ofPronoun(token.text());
    Set<Cluster> subjects = subjectsBeside(sentence, token);
    Discourse.Wanted fits =
        (c, s, t) -> {
          if (subjects.contains(c)) {
            return false;
          }
          String own = c.type() == EntityType.PERSON ? genders.of(c) : "none";
          return own == null || Objects.equals(own, gender) || isActingOfficer(s, t);
        };
    Cluster teller = teller(sentence, token);
    if (teller != null && Objects.equals(genders.of(teller), gender)) {
      return teller;
    }
    List<Cluster> before = discourse.before(sentence.index(), token.index(), BACK, fits);
    return before.isEmpty() ? null : before.get(0);
  }

  /** "Khan left when Diallo announced that he would go": the subject of the verb right above. */
  private @Nullable Cluster teller(Sentence sentence, Token pronoun) {
    Token verb = pronoun.function().equals("nsubj") ? sentence.token(pronoun.head()) : pronoun;
    if (!verb.function().equals("ccomp") || verb.head() < 0) {
      return null;
    }
    return sentence.dependents(verb.head()).stream()
        .filter(d -> d.relation().equals("nsubj") && d.index() < pronoun.index())
        .map(d -> discourse.at(sentence.index(), d.index(), EntityType.PERSON))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "The Turkish minister said", not "the sister of the Turkish minister said". */
  private boolean isActingOfficer(int sentence, int token) {
    return discourse.isOfficer(sentence, token)
        && discourse.sentences().get(sentence).token(token).function().equals("nsubj");
  }

  /**
   * Who does what is done to a pronoun, or is what is called its: "Putin is to receive him", "China
   * is its supplier" are about two (Chomsky 1981).
   */
  private Set<Cluster> subjectsBeside(Sentence sentence, Token token) {
    Set<Cluster> owners = ownersBeside(sentence, token);
    if (!owners.isEmpty()) {
      return owners;
    }
    Set<Cluster> subjects = new HashSet<>();
    int verb = verbOf(sentence, token);
    boolean called =
        token.relation().equals("nmod:poss")
            && sentence.dependents(token.head()).stream().anyMatch(d -> d.function().equals("cop"));
    for (Edge edge : verb >= 0 || called ? sentence.enhanced() : List.<Edge>of()) {
      boolean beside = edge.governor() == (called ? token.head() : verb);
      if (beside && edge.relation().startsWith("nsubj")) {
        subjects.addAll(discourse.at(sentence.index(), edge.dependent()));
      }
    }
    return subjects;
  }

  /** "Greek sanctions against it", "his talks with him": whose noun it hangs on is another. */
  private Set<Cluster> ownersBeside(Sentence sentence, Token token) {
    Set<Cluster> owners = new HashSet<>();
    boolean complement = token.xpos().equals("PRP") && token.function().equals("nmod");
    if (complement && !token.text().endsWith("self")) {
      sentence.dependents(token.head()).stream()
          .filter(d -> d.index() < token.head() && d.function().matches("amod|compound|nmod"))
          .forEach(d -> owners.addAll(discourse.at(sentence.index(), d.index())));
    }
    return owners;
  }

  /** The verb to which a pronoun is an object, also that of a noun: "had talks with him"; or -1. */
  private static int verbOf(Sentence sentence, Token pronoun) {
    boolean bare = pronoun.xpos().equals("PRP") && !pronoun.text().endsWith("self");
    Token below = pronoun;
    while (bare && below.head() >= 0 && below.function().matches("obj|iobj|obl|nmod")) {
      below = sentence.token(below.head());
      if (below.upos().equals("VERB")) {
        return below.index();
      }
    }
    return -1;
  }

  /** "He is to go there in May", not "there is". */
  private static boolean isThere(Token token) {
    return token.text().equalsIgnoreCase("there") && token.function().equals("advmod");
  }

  /** The place or country last named, here or in the two sentences before. */
  private @Nullable Cluster place(Sentence sentence, Token token) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 2); s--) {
      Sentence read = discourse.sentences().get(s);
      int last = s == sentence.index() ? token.index() : read.tokens().size();
      for (int t = last - 1; t >= 0; t--) {
        Token name = read.token(t);
        boolean modifier = name.function().matches("amod|compound|flat") || isOwner(name);
        for (Cluster cluster : modifier ? Set.<Cluster>of() : discourse.at(s, t)) {
          if (cluster.type() == EntityType.PLACE
              || (cluster.type() == EntityType.COUNTRY && name.upos().equals("PROPN"))) {
            return cluster;
          }
        }
      }
    }
    return null;
  }

  private static boolean isOwner(Token token) {
    return token.relation().equals("nmod:poss");
  }

  private @Nullable Cluster body(Sentence sentence, Token token) {
    if (isExpletive(sentence, token)) {
      return null;
    }
    List<Cluster> blamed = causes.meaning(sentence, token);
    if (blamed.size() == 1) {
      return blamed.get(0);
    }
    Cluster told = addressed(sentence, token);
    if (told != null) {
      return told;
    }
    Set<Cluster> subjects = subjectsBeside(sentence, token);
    List<Cluster> before =
        discourse.before(
            sentence.index(),
            token.index(),
            1,
            c ->
                (c.type() == EntityType.COUNTRY || c.type() == EntityType.ORGANIZATION)
                    && !subjects.contains(c));
    return before.isEmpty() ? null : before.get(0);
  }

  /** "Called on Iran to halt its shipments": whoever is to do something, with what is its own. */
  private @Nullable Cluster addressed(Sentence sentence, Token token) {
    Token above = token;
    while (above.head() >= 0 && !above.upos().equals("VERB")) {
      above = sentence.token(above.head());
    }
    if (!token.relation().equals("nmod:poss") || !above.function().equals("xcomp")) {
      return null;
    }
    int told = above.head();
    int clause = above.index();
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == clause && e.relation().startsWith("nsubj"))
        .filter(e -> sentence.token(e.dependent()).head() == told)
        .filter(e -> sentence.token(e.dependent()).function().equals("obl"))
        .flatMap(e -> discourse.at(sentence.index(), e.dependent()).stream())
        .filter(c -> c.type() == EntityType.COUNTRY || c.type() == EntityType.ORGANIZATION)
        .findFirst()
        .orElse(null);
  }

  /** "It is feared that": the pronoun means nothing. */
  private static boolean isExpletive(Sentence sentence, Token token) {
    if (token.relation().equals("expl")) {
      return true;
    }
    Token governor = token.head() < 0 ? token : sentence.token(token.head());
    return token.function().equals("nsubj")
        && sentence.dependents(governor.index()).stream()
            .anyMatch(d -> d.function().matches("csubj|ccomp") && d.index() > governor.index())
        && (governor.upos().equals("ADJ") || token.relation().equals("nsubj:pass"));
  }

  /** The nearest thing before that a plural noun means. */
  private @Nullable Cluster plural(Sentence sentence, Token token) {
    for (int t = token.index() - 1; t >= 0; t--) {
      if (sentence.token(t).xpos().endsWith("S")) {
        for (Cluster cluster : discourse.at(sentence.index(), t)) {
          return cluster;
        }
      }
    }
    return null;
  }

  /** A plural: the coordinated subjects before it, or the pair that just met, or a group. */
  private List<Cluster> several(Sentence sentence, Token token) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 1); s--) {
      List<Cluster> subjects = subjects(s, s == sentence.index() ? token.index() : 10_000);
      long people = subjects.stream().filter(c -> c.type() == EntityType.PERSON).count();
      if (subjects.size() > 1 || (subjects.size() == 1 && people == 0)) {
        return subjects;
      }
    }
    List<Cluster> people =
        discourse.before(sentence.index(), token.index(), 1, c -> c.type() == EntityType.PERSON);
    return people.size() == 2 && token.text().equalsIgnoreCase("they") ? people : List.of();
  }

  /** What the subjects of a sentence before a token mean, coordinated ones together. */
  private List<Cluster> subjects(int sentence, int limit) {
    Sentence read = discourse.sentences().get(sentence);
    List<Cluster> found = new ArrayList<>();
    for (Token token : read.tokens()) {
      boolean conjunct =
          token.relation().equals("conj") && read.token(token.head()).function().equals("nsubj");
      if (token.index() < limit && (token.function().equals("nsubj") || conjunct)) {
        discourse.at(sentence, token.index()).stream()
            .filter(c -> c.type() != EntityType.WEAPON && c.type() != EntityType.PLACE)
            .filter(c -> !found.contains(c))
            .forEach(found::add);
      }
    }
    return found;
  }
}

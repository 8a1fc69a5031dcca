package org.attest.extract.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.article.Article;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** From the head token of an argument to the entities that it means. */
public final class FillerResolver {

  private static final Set<String> WE = Set.of("we", "us", "our");

  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  private static final String UNION = "European Union";

  private final Entities entities;
  private final EventLexicon lexicon;
  private final GovernmentVoice voice;
  private final Namings namings;
  private final Parties parties;
  private final TitledPeople titles;
  private final Companions companions;

  /** A resolver for one article. */
  public FillerResolver(Article article, Entities entities, EventLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.voice = new GovernmentVoice(article, entities);
    this.titles = new TitledPeople(entities, lexicon);
    this.companions = new Companions(lexicon);
    this.namings = new Namings(entities, lexicon);
    this.parties = new Parties(entities, lexicon, this::meantOrNamed);
  }

  /** Whether the article is a government's own statement. */
  boolean isOfficial() {
    return voice.isOfficial();
  }

  /** Whether a word is the article's own "we" or "I". */
  public boolean isOwnVoice(Sentence sentence, int token) {
    return voice.meantBy(sentence.token(token)).isPresent();
  }

  /**
   * The country that "I" or "we" acts for where a state acts: the publisher's, or that of the
   * official who is quoted.
   */
  Optional<String> stateSpeaking(Sentence sentence, int token) {
    Optional<String> own = voice.meantBy(sentence.token(token)).map(Entity::id);
    if (own.isPresent() || !WE.contains(sentence.token(token).text().toLowerCase(Locale.ROOT))) {
      return own;
    }
    return entities.at(sentence.index(), token).flatMap(e -> Optional.ofNullable(e.country()));
  }

  /** The ids, the country in place of the agency that publishes the article for it. */
  List<String> asState(Role role, List<String> ids) {
    return role == Role.SUPPLIER
        ? ids.stream()
            .map(id -> entities.byId(id).flatMap(voice::actsFor).map(Entity::id).orElse(id))
            .distinct()
            .toList()
        : ids;
  }

  /** The entities that a token means. */
  private List<Entity> meant(Sentence sentence, int token) {
    List<Entity> here = entities.allAt(sentence.index(), token);
    boolean plural = PLURAL.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
    boolean person = here.stream().anyMatch(e -> e.type() == EntityType.PERSON);
    if (person && sentence.token(token).xpos().equals("NN")) {
      // "the Libyan leader": the adjective alone means the country
      return here.stream().filter(e -> e.type() == EntityType.PERSON).toList();
    }
    boolean other = here.stream().anyMatch(e -> e.type() != EntityType.PERSON);
    if (plural && person && (other || here.size() == 1)) {
      // "they" is never one person, nor a person and a country together
      return here.stream().filter(e -> e.type() != EntityType.PERSON).toList();
    }
    if (here.isEmpty() && sentence.token(token).upos().equals("PROPN")) {
      // parsers don't agree on the head of a name
      return entities.named(sentence.index(), token).stream().toList();
    }
    return here.isEmpty() ? meantBeyond(sentence.token(token)) : here;
  }

  /** Whom a word that is no name means: "we", and "European" where the Union is named. */
  private List<Entity> meantBeyond(Token token) {
    return token.text().equals("European")
        ? entities.all().stream().filter(e -> e.name().equals(UNION)).toList()
        : voice.meantBy(token).stream().toList();
  }

  /** The names beside a description, else what a token means. */
  private List<Entity> meantOrNamed(Sentence sentence, int token) {
    List<Entity> named = namings.of(sentence, token);
    return named.isEmpty() ? meant(sentence, token) : named;
  }

  /**
   * The ids of the entities of certain types that an argument means, coordinated ones included.
   *
   * @param head index of the argument's head token
   */
  public List<String> resolve(Sentence sentence, int head, Collection<EntityType> allowed) {
    Set<String> ids = new LinkedHashSet<>();
    for (int conjunct : companions(sentence, head)) {
      if (Syntax.isExcluded(sentence, conjunct) && !allowed.contains(EntityType.WEAPON)) {
        continue;
      }
      List<String> found = resolveAlone(sentence, conjunct, allowed);
      if (ids.isEmpty() || !isRetinue(sentence, conjunct, found)) {
        ids.addAll(found);
      }
    }
    return List.copyOf(ids);
  }

  /** "The ministers and their families", "the king and his guards": unnamed people of somebody. */
  private boolean isRetinue(Sentence sentence, int token, List<String> found) {
    return sentence.dependents(token).stream()
            .anyMatch(d -> d.relation().equals("nmod:poss") && d.upos().equals("PRON"))
        && found.stream()
            .flatMap(id -> entities.byId(id).stream())
            .allMatch(e -> e.type() == EntityType.GROUP);
  }

  /**
   * The ids of the entities that the first list of heads means of which any has an allowed type.
   *
   * @param heads head tokens of arguments, the best list first
   */
  public List<String> resolveFirst(
      Sentence sentence, List<List<Integer>> heads, Collection<EntityType> allowed) {
    for (List<Integer> list : heads) {
      Set<String> ids = new LinkedHashSet<>();
      list.forEach(h -> ids.addAll(resolve(sentence, h, allowed)));
      if (!ids.isEmpty()) {
        return List.copyOf(ids);
      }
    }
    return List.of();
  }

  /** The ids of the entities that a token means, those beside it left out. */
  List<String> resolveAlone(Sentence sentence, int head, Collection<EntityType> allowed) {
    return one(sentence, head, allowed, 0);
  }

  /** A token with those that are named together with it; see {@link Companions}. */
  List<Integer> companions(Sentence sentence, int head) {
    return companions.of(sentence, head);
  }

  private List<String> one(Sentence sentence, int head, Collection<EntityType> allowed, int depth) {
    Token token = sentence.token(head);
    List<Entity> here = meant(sentence, head);
    List<String> titled =
        allowed.contains(EntityType.PERSON)
                && here.stream().noneMatch(e -> e.type() == EntityType.PERSON)
            ? titles.behind(sentence, head)
            : List.of();
    if (!titled.isEmpty()) {
      return titled;
    }
    if (token.upos().equals("NOUN")
        && allowed.contains(EntityType.PERSON)
        && !here.isEmpty()
        && here.stream().noneMatch(e -> e.type() == EntityType.PERSON)) {
      // "China's foreign minister, Wang Yi": an office is not the country that it belongs to
      List<String> people = peopleBeside(sentence, head);
      if (!people.isEmpty()) {
        return people;
      }
    }
    List<String> leader = allowed.contains(EntityType.PERSON) ? leader(sentence, head) : List.of();
    if (!leader.isEmpty()) {
      return leader;
    }
    List<String> named =
        namings.of(sentence, head).stream()
            .filter(e -> allowed.contains(e.type()))
            .map(Entity::id)
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Entity> owners =
        here.stream().anyMatch(FillerResolver::isNamed)
            ? List.of()
            : owners(sentence, head, here, allowed);
    return owners.isEmpty()
        ? itself(sentence, head, here, allowed, depth)
        : owners.stream().map(Entity::id).toList();
  }

  /** Whose force, people or site a noun means, where it stands for them. */
  private List<Entity> owners(
      Sentence sentence, int head, List<Entity> here, Collection<EntityType> allowed) {
    Token token = sentence.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    List<Entity> parties = partiesOf(sentence, head);
    boolean body = parties.stream().anyMatch(p -> p.type() == EntityType.ORGANIZATION);
    boolean stands =
        parties.stream().allMatch(p -> allowed.contains(p.type()))
            && (body
                ? (token.upos().equals("NOUN") || this.parties.isOffice(sentence, token))
                    && !isWeapon(here)
                    && !lexicon.has("separate-body", lemma)
                : lexicon.has("state-force", lemma)
                    || this.parties.isOffice(sentence, token)
                    || (lexicon.has("owned-site", lemma) && areTargets(allowed)));
    return stands ? parties : List.of();
  }

  /** What a word means by itself, or by its "of" phrase where it only counts or measures that. */
  private List<String> itself(
      Sentence sentence, int head, List<Entity> here, Collection<EntityType> allowed, int depth) {
    Token token = sentence.token(head);
    List<Entity> fitting = here.stream().filter(e -> allowed.contains(e.type())).toList();
    boolean unnamed = fitting.stream().allMatch(e -> e.type() == EntityType.GROUP);
    boolean looksThrough =
        lexicon.has("transparent", token.lemma().toLowerCase(Locale.ROOT))
            || (fitting.isEmpty()
                && (token.upos().equals("NUM")
                    || token.upos().equals("DET")
                    || allowed.contains(EntityType.WEAPON)));
    if (unnamed && looksThrough && depth <= 3) {
      List<String> whole =
          sentence.enhanced().stream()
              .filter(e -> e.governor() == head && e.relation().equals("nmod:of"))
              .flatMap(e -> one(sentence, e.dependent(), allowed, depth + 1).stream())
              .distinct()
              .toList();
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    return fitting.stream().map(Entity::id).toList();
  }

  /** Whether parties and places may fill the role alike: a place then stands for whose it is. */
  private static boolean areTargets(Collection<EntityType> allowed) {
    return allowed.contains(EntityType.PLACE) && allowed.contains(EntityType.PERSON);
  }

  private static boolean isNamed(Entity e) {
    return e.type() == EntityType.ORGANIZATION
        || e.type() == EntityType.PERSON
        || e.type() == EntityType.COUNTRY;
  }

  /** "A delegation led by Ali Larijani": he is who travels and meets. */
  private List<String> leader(Sentence sentence, int group) {
    return sentence.dependents(group).stream()
        .filter(d -> d.function().equals("acl") && d.lemma().matches("lead|head"))
        .flatMap(d -> sentence.dependents(d.index()).stream())
        .filter(d -> d.relation().matches("obl:agent|obl"))
        .flatMap(d -> resolveAlone(sentence, d.index(), Set.of(EntityType.PERSON)).stream())
        .distinct()
        .toList();
  }

  /**
   * The people that stand in apposition to a noun or, as parsers often have it, to the body that it
   * belongs to: "the head of the agency, Rafael Grossi".
   */
  private List<String> peopleBeside(Sentence sentence, int head) {
    Set<String> people = new LinkedHashSet<>();
    for (Token d : sentence.dependents(head)) {
      List<Token> beside =
          d.function().equals("nmod") ? sentence.dependents(d.index()) : List.of(d);
      for (Token named : beside) {
        if (named.function().equals("appos")) {
          entities.allAt(sentence.index(), named.index()).stream()
              .filter(e -> e.type() == EntityType.PERSON)
              .forEach(e -> people.add(e.id()));
        }
      }
    }
    return List.copyOf(people);
  }

  private static boolean isWeapon(List<Entity> here) {
    return here.stream().anyMatch(e -> e.type() == EntityType.WEAPON);
  }

  /** The countries or organisations that modifiers of a noun name; see {@link Parties}. */
  public List<Entity> partiesOf(Sentence sentence, int noun) {
    return parties.of(sentence, noun);
  }
}

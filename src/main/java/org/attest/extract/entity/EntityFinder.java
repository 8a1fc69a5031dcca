package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.attest.article.Article;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;

/**
 * Finds the entities of an article: people, countries, organisations, places, weapons, ships and
 * unnamed groups, with all their mentions. Safe for threads.
 */
public final class EntityFinder {

  private final Gazetteer gazetteer;
  private final Vocabulary words;
  private final OfficeHolders holders;
  private final Cabinets cabinets;
  private final Cities cities;
  private final OrganizationNames organizations;
  private final CountryFinder countries;
  private final DividedCountries divided;
  private final NameFinder names;
  private final WeaponFinder weapons;
  private final BodyFinder bodies;
  private final GroupFinder groups;
  private final ItemFinder items;
  private final WeaponTakers takers;

  private EntityFinder(List<Path> folders) {
    gazetteer = new Gazetteer(folders);
    words = Vocabulary.load(folders);
    holders = new OfficeHolders(folders, gazetteer);
    cabinets = new Cabinets(holders);
    cities = new Cities(folders, gazetteer);
    organizations = new OrganizationNames(gazetteer);
    countries = new CountryFinder(gazetteer);
    divided = new DividedCountries(gazetteer);
    names = new NameFinder(gazetteer, words);
    bodies = new BodyFinder(gazetteer, words);
    groups = new GroupFinder(words);
    items = new ItemFinder(words.items());
    WeaponLexicon armoury = new WeaponLexicon(folders);
    weapons = new WeaponFinder(armoury);
    takers = new WeaponTakers(armoury);
  }

  /** A finder with the program's lexicons. */
  public static EntityFinder load() {
    return load(List.of());
  }

  /**
   * A finder with the program's lexicons and further ones.
   *
   * @param folders folders with lexicons of the user's own: files named like the program's, or like
   *     {@code organizations-mine.tsv}, with the same columns
   * @throws IllegalArgumentException if a line of a lexicon is broken; the message names it
   */
  public static EntityFinder load(List<Path> folders) {
    return new EntityFinder(List.copyOf(folders));
  }

  /**
   * The entities of an article.
   *
   * @param article the article
   * @param sentences its sentences in order
   */
  public Entities find(Article article, List<Sentence> sentences) {
    List<Draft> drafts = drafts(sentences);
    List<Cluster> clusters = Clusters.of(TypeVotes.settle(drafts), organizations);
    new ShortForms(gazetteer, words).link(clusters, sentences);
    Discourse discourse = new Discourse(sentences, clusters);
    new TitleReader(words, discourse).read();
    holders.link(clusters, discourse);
    cities.link(clusters);
    PublishingState state = new PublishingState(article, gazetteer, discourse);
    new Descriptions(words, discourse, state).resolve();
    Speakers speakers = new Speakers(article, state, discourse);
    Genders genders = new Genders(words.firstNames(), discourse);
    new Pronouns(discourse, speakers, genders).resolve();
    new WeaponReferences(discourse).resolve();
    return EntityBuilder.build(clusters, state);
  }

  private List<Draft> drafts(List<Sentence> sentences) {
    Set<String> people = WeaponTakers.lastNames(sentences);
    List<List<Draft>> bySentence = sentences.stream().map(s -> mentions(s, people)).toList();
    Set<String> nations =
        DividedCountries.nations(bySentence.stream().flatMap(List::stream).toList());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Draft> here = bySentence.get(sentence.index());
      drafts.addAll(here);
      drafts.addAll(divided.find(sentence, nations, here));
    }
    return drafts;
  }

  /** "Small Arms Survey": a body whose name begins with a weapon's. */
  private static boolean isNamedAfter(Draft body, Draft weapon) {
    return body.type() == EntityType.ORGANIZATION
        && Overlaps.overlap(body, weapon)
        && body.mention().first() <= weapon.mention().first()
        && body.mention().last() > weapon.mention().last();
  }

  private List<Draft> mentions(Sentence sentence, Set<String> people) {
    List<Draft> states = new ArrayList<>(countries.find(sentence));
    states.addAll(countries.seated(sentence));
    List<Draft> ruled = cabinets.find(sentence);
    states.addAll(ruled);
    List<Draft> candidates = new ArrayList<>(names.find(sentence));
    candidates.removeIf(name -> Cabinets.isCalled(name, ruled));
    candidates.addAll(bodies.find(sentence, states));
    candidates.addAll(takers.find(sentence, people));
    List<Draft> found = Overlaps.resolve(candidates, states);
    BitSet taken = new BitSet();
    for (Draft draft : found) {
      boolean sure = draft.entry() != null || draft.type() == EntityType.PERSON;
      if (sure || draft.type() == EntityType.COUNTRY) {
        taken.set(draft.mention().first(), draft.mention().last() + 1);
      }
    }
    List<Draft> arms = new ArrayList<>(weapons.find(sentence, taken));
    arms.removeIf(a -> found.stream().anyMatch(d -> isNamedAfter(d, a)));
    found.removeIf(
        d ->
            d.type() != EntityType.GROUP
                && d.entry() == null
                && arms.stream().anyMatch(a -> Overlaps.overlap(a, d))
                && d.type() != EntityType.COUNTRY);
    List<Draft> all = new ArrayList<>(found);
    all.addAll(arms);
    all.addAll(groups.find(sentence, all));
    all.addAll(AidFinder.find(sentence, all));
    items.addTo(all, sentence);
    return all;
  }
}

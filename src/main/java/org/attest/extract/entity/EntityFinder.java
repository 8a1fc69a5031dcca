package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attest.article.Article;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;

/**
 * Finds the entities of an article: people, countries, organisations, places, weapons, ships and
 * unnamed groups, with all their mentions. Safe for threads.
 */
public final class EntityFinder {

  private final CountryFinder countries;
  private final NameFinder names;
  private final WeaponFinder weapons;

  private EntityFinder(List<Path> folders) {
    Gazetteer gazetteer = new Gazetteer(folders);
    countries = new CountryFinder(gazetteer);
    names = new NameFinder(gazetteer);
    weapons = new WeaponFinder(new WeaponLexicon(folders));
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
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      drafts.addAll(mentions(sentence));
    }
    List<Cluster> clusters = Clusters.of(drafts);
    return new Entities(EntityBuilder.build(clusters));
  }

  private List<Draft> mentions(Sentence sentence) {
    List<Draft> found = Overlaps.resolve(names.find(sentence), countries.find(sentence));
    BitSet taken = new BitSet();
    for (Draft draft : found) {
      if (draft.type() != EntityType.GROUP) {
        taken.set(draft.mention().first(), draft.mention().last() + 1);
      }
    }
    List<Draft> all = new ArrayList<>(found);
    all.addAll(weapons.find(sentence, taken));
    return all;
  }
}

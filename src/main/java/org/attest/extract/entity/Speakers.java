package org.attest.extract.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where: in quotes whom the sentence names as saying it, behind a label ("PRESIDENT
 * DIALLO:") its person, elsewhere the article's own voice, which is a person or a government in
 * statements and remarks.
 */
final class Speakers {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> SAY = WORDS.words("says");

  private final Discourse discourse;
  private final Map<Integer, Cluster> labels = new HashMap<>();
  private final @Nullable Cluster author;
  private final @Nullable Cluster government;

  Speakers(Article article, PublishingState state, Discourse discourse) {
    this.discourse = discourse;
    boolean statement = isStatement(article);
    this.author = statement ? author(article) : null;
    this.government = government(state);
    label(article);
  }

  private static boolean isStatement(Article article) {
    String title = article.title() == null ? "" : article.title().toLowerCase(Locale.ROOT);
    return title.matches(".*\\b(statement|remarks|address|speech|letter|message|op-ed)\\b.*");
  }

  /** The person whom the headline names behind "from" or "by". */
  private @Nullable Cluster author(Article article) {
    for (Sentence sentence : discourse.sentences()) {
      if (article.blocks().get(sentence.block()).kind() != Block.Kind.HEADLINE) {
        continue;
      }
      boolean behind = false;
      for (Token token : sentence.tokens()) {
        behind |= token.text().toLowerCase(Locale.ROOT).matches("from|by|of");
        Cluster person = discourse.at(sentence.index(), token.index(), EntityType.PERSON);
        if (behind && person != null) {
          return person;
        }
      }
    }
    return null;
  }

  /** The country whose government publishes the article, else that of its author. */
  private @Nullable Cluster government(PublishingState state) {
    Cluster publishing = state.cluster();
    return publishing != null || author == null ? publishing : discourse.country(author.country());
  }

  /** Marks the blocks behind a label with its speaker. */
  private void label(Article article) {
    Cluster speaker = null;
    int block = -1;
    for (Sentence sentence : discourse.sentences()) {
      if (sentence.block() != block) {
        block = sentence.block();
        Cluster label = labelOf(sentence);
        speaker = label == null ? speaker : label;
      }
      if (speaker != null && isStatement(article)) {
        labels.put(sentence.index(), speaker);
      }
    }
  }

  private @Nullable Cluster labelOf(Sentence sentence) {
    for (int i = 1; i < Math.min(6, sentence.tokens().size()); i++) {
      if (sentence.token(i).text().equals(":")) {
        for (int t = 0; t < i; t++) {
          Cluster person = discourse.at(sentence.index(), t, EntityType.PERSON);
          if (person != null) {
            return person;
          }
        }
      }
    }
    return null;
  }

  /** Who says "I" at a token, or null. */
  @Nullable Cluster person(Sentence sentence, int token) {
    if (isQuoted(sentence, token)) {
      Cluster quoted = quoted(sentence);
      return quoted == null || quoted.type() != EntityType.PERSON ? null : quoted;
    }
    Cluster label = labels.get(sentence.index());
    if (label != null) {
      return label;
    }
    return author == null ? government : author;
  }

  /** Whom "we" stands for at a token: the speaker's country, or null. */
  @Nullable Cluster party(Sentence sentence, int token) {
    Cluster speaker = isQuoted(sentence, token) ? quoted(sentence) : labels.get(sentence.index());
    if (speaker != null) {
      return speaker.type() == EntityType.PERSON ? discourse.country(speaker.country()) : speaker;
    }
    return isQuoted(sentence, token) ? null : government;
  }

  private static boolean isQuoted(Sentence sentence, int token) {
    boolean inside = false;
    boolean opens = false;
    for (Token t : sentence.tokens()) {
      boolean left = t.text().equals("\u201c") || t.text().equals("``");
      boolean right = t.text().equals("\u201d") || t.text().equals("''");
      if (right && !inside && t.index() > token && !opens) {
        return true;
      }
      opens |= left;
      if (left || right || t.text().equals("\"")) {
        inside = t.text().equals("\"") ? !inside : left;
      } else if (t.index() == token) {
        if (inside) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject of the verb of saying outside the quote, in the sentence or the one before. */
  private @Nullable Cluster quoted(Sentence sentence) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 1); s--) {
      Sentence read = discourse.sentences().get(s);
      for (Token token : read.tokens()) {
        boolean subject =
            token.relation().equals("nsubj")
                && token.head() >= 0
                && SAY.contains(read.token(token.head()).lemma());
        if (subject && !isQuoted(read, token.index())) {
          for (Cluster cluster : discourse.at(s, token.index())) {
            if (cluster.type() != EntityType.WEAPON && cluster.type() != EntityType.PLACE) {
              return cluster;
            }
          }
        }
      }
    }
    return null;
  }
}

package org.attest.extract.claim;

import java.util.List;
import java.util.Set;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.attest.extract.TimeInterval;
import org.attest.extract.event.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * Words put into somebody's mouth (Pareti 2012, PARC: attribution source, cue and content).
 *
 * @param rule name of the rule that found it
 * @param sentence index of the sentence
 * @param cue index of the cue's token: "said", "according"
 * @param sources ids of those who speak; never empty
 * @param stance what they do with the content
 * @param content indexes of the content's tokens, in the same sentence
 * @param media ids of those they spoke to or through
 * @param time when they spoke; null if not told
 */
record Attribution(
    String rule,
    int sentence,
    int cue,
    List<String> sources,
    Stance stance,
    Set<Integer> content,
    List<String> media,
    @Nullable TimeInterval time) {

  /** The same words about the event of a trigger. */
  Attribution about(int trigger) {
    return new Attribution(rule, sentence, cue, sources, stance, Set.of(trigger), media, time);
  }

  /** The same words, taken in another way. */
  Attribution with(Stance other) {
    return new Attribution(rule, sentence, cue, sources, other, content, media, time);
  }

  /** The same speaker's words in another sentence, all of it content. */
  Attribution carriedTo(int other, Set<Integer> tokens) {
    return new Attribution(rule, other, -1, sources, Stance.ASSERTS, tokens, media, time);
  }

  /** As told of a telling: who says that something didn't happen denies it. */
  Attribution of(EventMention telling) {
    return stance == Stance.ASSERTS && telling.factuality() == Factuality.DENIED
        ? with(Stance.DENIES)
        : this;
  }
}

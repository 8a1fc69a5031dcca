package org.attest.resolve.utterance;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.attest.resolve.Saying;

/**
 * Puts sayings into blocks: those of one speaker, of an outlet or a country about one event. The
 * word of a country that one official of it is known for goes to the official's. Where a saying
 * belongs follows from what is known of speakers and events when everything settles, so that
 * sayings wait until then.
 */
final class SayingBlocks {

  private static final String OWN = "own ";
  private static final String IN = "said-in";
  private static final String SPEAKS_AS = "speaks-as";

  private final Index index;
  private final Occasions.Context context;
  private final Spokespeople spokespeople;
  private final SortedSet<String> changed = new TreeSet<>();
  private final SortedSet<String> renewed = new TreeSet<>();
  private final SortedMap<String, Saying> placeless = new TreeMap<>();
  private final SortedMap<String, Saying> unsure = new TreeMap<>();

  SayingBlocks(Index index, Occasions.Context context, UnaryOperator<String> party) {
    this.index = index;
    this.context = context;
    this.spokespeople = new Spokespeople(index, context, party);
  }

  void add(Saying saying) {
    placeless.put(saying.key(), saying);
    renewed.add(saying.key());
  }

  void remove(Saying saying) {
    placeless.remove(saying.key());
    unsure.remove(saying.key());
    renewed.remove(saying.key());
    spokespeople.forget(saying);
    leave(saying);
  }

  /** Has a saying's block divided again; one that is divided by event follows its event. */
  void review(Saying saying) {
    String block = of(saying.key());
    if (!block.isEmpty()) {
      changed.add(block);
      unsure.put(saying.key(), saying);
    }
  }

  /** Has a saying's block divided again and its claim written anew. */
  void redo(Saying saying) {
    review(saying);
    if (unsure.containsKey(saying.key())) {
      renewed.add(saying.key());
    }
  }

  /** Places all that wait, and those whose place may be another one now. */
  void settle() {
    unsure.putAll(placeless);
    placeless.clear();
    unsure.values().forEach(spokespeople::note);
    unsure.putAll(spokespeople.affected());
    unsure.values().forEach(this::place);
    unsure.clear();
  }

  private void place(Saying saying) {
    Spokespeople.Official official = spokespeople.isOfMany(saying) ? spokespeople.of(saying) : null;
    String speaker = official == null ? "" : official.speaker();
    if (!speaker.equals(index.line(SPEAKS_AS, saying.key()))) {
      index.put(SPEAKS_AS, saying.key(), speaker);
      changed.add(of(saying.key()));
    }
    String block = official == null ? block(saying) : official.block();
    if (!block.equals(of(saying.key()))) {
      String as = index.line(SPEAKS_AS, saying.key());
      leave(saying);
      index.put(SPEAKS_AS, saying.key(), as);
      index.add("saying", block, Json.line(saying));
      index.put(IN, saying.key(), block);
      changed.add(block);
    }
    changed.remove("");
  }

  private String block(Saying saying) {
    if (saying.own()) {
      return OWN + context.event(saying.about());
    }
    return Occasions.isOfCountry(saying)
        ? saying.block() + " " + context.event(saying.about())
        : saying.block();
  }

  private void leave(Saying saying) {
    String block = of(saying.key());
    if (!block.isEmpty()) {
      index.remove("saying", block, Json.line(saying));
      index.put(IN, saying.key(), "");
      index.put(SPEAKS_AS, saying.key(), "");
      changed.add(block);
    }
  }

  /** The block of a saying; empty if there is no such saying. */
  String of(String saying) {
    return index.line(IN, saying);
  }

  /** Whether a block holds what outlets say in their own voice. */
  static boolean isOwn(String block) {
    return block.startsWith(OWN);
  }

  /** Who speaks, merged: the official for a country that speaks through one. */
  String speakers(Saying saying) {
    SortedSet<String> speakers = new TreeSet<>();
    String official = index.line(SPEAKS_AS, saying.key());
    if (official.isEmpty()) {
      saying.sources().forEach(s -> speakers.add(context.merged(s)));
    } else {
      speakers.add(official);
    }
    return speakers.toString();
  }

  /** Blocks that are to be divided again. */
  SortedSet<String> changed() {
    return Collections.unmodifiableSortedSet(changed);
  }

  /** Whether the claim of a saying is to be written anew. */
  boolean isRenewed(String saying) {
    return renewed.contains(saying);
  }

  /** Forgets what has changed. */
  void clear() {
    changed.clear();
    renewed.clear();
  }
}

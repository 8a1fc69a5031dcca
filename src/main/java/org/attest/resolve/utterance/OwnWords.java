package org.attest.resolve.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.resolve.Saying;

/**
 * Divides what outlets say in their own voice: an outlet's word on an event is one, in however many
 * articles, and copies of one text speak with one voice.
 */
final class OwnWords {

  private final Occasions.Context context;

  OwnWords(Occasions.Context context) {
    this.context = context;
  }

  /** Keys of sayings by the smallest of their group. */
  Map<String, List<String>> divide(Collection<Saying> sayings) {
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    SortedMap<String, SortedSet<String>> byVoice = new TreeMap<>();
    for (Saying saying : new TreeMap<>(byKey(sayings)).values()) {
      String about = context.event(saying.about()) + "\n" + saying.stance() + "\n";
      SortedSet<String> group = new TreeSet<>(List.of(saying.key()));
      for (String voice :
          List.of(about + saying.sources(), about + "text " + context.copyHead(saying.article()))) {
        SortedSet<String> known = byVoice.get(voice);
        if (known != null && known != group) {
          known.addAll(group);
          SortedSet<String> old = group;
          group = known;
          for (Map.Entry<String, SortedSet<String>> entry : byVoice.entrySet()) {
            if (entry.getValue() == old) {
              entry.setValue(known);
            }
          }
        }
        byVoice.put(voice, group);
      }
    }
    byVoice.values().forEach(group -> groups.put(group.first(), group));
    SortedMap<String, List<String>> divided = new TreeMap<>();
    groups.forEach((first, group) -> divided.put(first, List.copyOf(group)));
    return divided;
  }

  private static SortedMap<String, Saying> byKey(Collection<Saying> sayings) {
    SortedMap<String, Saying> byKey = new TreeMap<>();
    sayings.forEach(s -> byKey.put(s.key(), s));
    return byKey;
  }
}

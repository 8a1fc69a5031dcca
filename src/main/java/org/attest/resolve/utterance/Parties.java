package org.attest.resolve.utterance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;
import org.attest.resolve.Names;
import org.attest.resolve.entity.NameProfile;

/**
 * For whom somebody speaks: officials and bodies of a state for the state, all others for
 * themselves.
 */
public final class Parties {

  private static final Set<String> STATE = Set.of("government", "military", "intelligence");
  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  private static final Set<String> STATE_WORDS = WORDS.words("state-body");
  private static final Set<String> PRIVATE_TITLES = WORDS.words("private-title");

  private final Map<String, String> kinds = new HashMap<>();

  /** Reads the lexicon of organisations. */
  public Parties() {
    for (Lexicon.Row row : Lexicon.read("organizations", List.of())) {
      kinds.put(Names.slug(row.need("name")).replaceFirst("^the-(?=.)", ""), row.get("kind"));
    }
  }

  /** The key of the party: a country's, or the speaker's own. */
  public String of(String merged, List<NameProfile> names) {
    for (NameProfile name : names) {
      String country = name.country();
      if (country != null
          && (name.type() == EntityType.PERSON ? isOfficial(name) : isStateBody(name))) {
        return country;
      }
    }
    return merged;
  }

  private boolean isOfficial(NameProfile person) {
    return person.positions().isEmpty()
        || person.positions().keySet().stream()
            .anyMatch(
                p -> {
                  String title = p.substring(0, p.indexOf('\t')).toLowerCase(Locale.ROOT);
                  String body = p.split("\t", -1)[1];
                  String last = title.substring(title.lastIndexOf(' ') + 1);
                  return !PRIVATE_TITLES.contains(last)
                      && (!body.startsWith("organization/") || isState(body));
                });
  }

  private boolean isStateBody(NameProfile body) {
    return (body.type() != EntityType.ORGANIZATION && body.type() != EntityType.WEAPON)
        || isState("organization/" + Names.slug(body.label()));
  }

  /** Whether the body with a key is one of a state. */
  public boolean isState(String key) {
    String slug = key.substring(key.indexOf('/') + 1).replaceFirst("^the-(?=.)", "");
    String kind = kinds.get(slug);
    return kind == null
        ? List.of(slug.split("-", -1)).stream().anyMatch(STATE_WORDS::contains)
        : STATE.contains(kind);
  }
}

package org.attest.resolve.utterance;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.resolve.Index;
import org.attest.resolve.Json;
import org.jspecify.annotations.Nullable;

/**
 * The claims that the index remembers: by the block that they were found in, and by the event that
 * they are about, so that either is read in one go.
 */
final class Claims {

  private static final String IN = "claims-in";
  private static final String ABOUT = "about";
  private static final String CLAIM_OF = "claim-of";

  private final Index index;
  private final Map<String, SortedMap<String, ClaimRecord>> read = new HashMap<>();

  Claims(Index index) {
    this.index = index;
  }

  /** The claims of a block by their keys. */
  SortedMap<String, ClaimRecord> in(String block) {
    return Collections.unmodifiableSortedMap(
        read.computeIfAbsent(
            block,
            b -> {
              SortedMap<String, ClaimRecord> claims = new TreeMap<>();
              for (ClaimRecord claim : read(IN, b)) {
                claims.put(claim.key(), claim);
              }
              return claims;
            }));
  }

  /** The claims about an event, ordered by key. */
  List<ClaimRecord> about(String event) {
    return read(ABOUT, event);
  }

  private List<ClaimRecord> read(String table, String key) {
    return index.lines(table, key).stream()
        .map(line -> Json.read(line, ClaimRecord.class))
        .toList();
  }

  /** The key of the claim that a saying is. */
  String of(String saying) {
    String claim = index.line(CLAIM_OF, saying);
    return claim.isEmpty() ? saying : claim;
  }

  /** Puts other claims in place of those of a block; what stays is not touched. */
  void put(String block, SortedMap<String, ClaimRecord> claims) {
    SortedMap<String, ClaimRecord> before = in(block);
    before.forEach(
        (key, old) -> {
          if (!old.equals(claims.get(key))) {
            index.remove(IN, block, Json.line(old));
          }
        });
    claims.forEach(
        (key, fresh) -> {
          if (!fresh.equals(before.get(key))) {
            index.add(IN, block, Json.line(fresh));
          }
        });
    read.put(block, new TreeMap<>(claims));
  }

  /** Forgets a claim that is another one now, or none. */
  void forget(ClaimRecord old, @Nullable ClaimRecord fresh) {
    index.remove(ABOUT, old.event(), Json.line(old));
    for (String saying : old.sayings()) {
      if (fresh == null || !fresh.sayings().contains(saying)) {
        index.put(CLAIM_OF, saying, "");
      }
    }
  }

  /** Remembers a claim. */
  void keep(ClaimRecord fresh) {
    index.add(ABOUT, fresh.event(), Json.line(fresh));
    for (String saying : fresh.sayings()) {
      index.put(CLAIM_OF, saying, saying.equals(fresh.key()) ? "" : fresh.key());
    }
  }
}

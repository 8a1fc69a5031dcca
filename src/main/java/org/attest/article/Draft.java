package org.attest.article;

import java.util.List;

/**
 * An article as a format's parser leaves it: passages in order, free of furniture, the headline not
 * among them.
 */
record Draft(Metadata metadata, List<Passage> passages) {

  Draft {
    passages = List.copyOf(passages);
  }
}

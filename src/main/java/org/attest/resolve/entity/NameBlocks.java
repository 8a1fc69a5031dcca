package org.attest.resolve.entity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.resolve.Index;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that names stand in: only names of one block are compared. The index keeps the names
 * of a block together; which blocks a name belongs to follows from what is known of it.
 */
final class NameBlocks {

  private static final String TABLE = "block";

  private final Index index;
  private final EntityNames names;

  NameBlocks(Index index, EntityNames names) {
    this.index = index;
    this.names = names;
  }

  /**
   * Moves a name to the blocks that fit what is now known of it.
   *
   * @param old what was known of it
   * @param fresh what is known now; null if nothing
   * @return all names in its old and new blocks
   */
  SortedSet<String> move(NameProfile old, @Nullable NameProfile fresh) {
    SortedSet<String> neighbours = new TreeSet<>();
    SortedSet<String> from = of(old);
    SortedSet<String> to = fresh == null ? new TreeSet<>() : of(fresh);
    for (String block : from) {
      if (!to.contains(block)) {
        index.remove(TABLE, block, old.key());
      }
      neighbours.addAll(index.lines(TABLE, block));
    }
    for (String block : to) {
      index.add(TABLE, block, old.key());
      neighbours.addAll(index.lines(TABLE, block));
    }
    return neighbours;
  }

  /** The names in the blocks of a name, itself among them. */
  SortedSet<String> neighbours(NameProfile profile) {
    SortedSet<String> neighbours = new TreeSet<>();
    of(profile).forEach(block -> neighbours.addAll(index.lines(TABLE, block)));
    return neighbours;
  }

  private SortedSet<String> of(NameProfile profile) {
    SortedSet<String> blocks = new TreeSet<>();
    if (profile.count() > 0) {
      Stream<String> labels = profile.labels().keySet().stream();
      List<String> forms =
          profile.type() == EntityType.PERSON
              ? labels.toList()
              : Stream.concat(labels, profile.aliases().keySet().stream()).toList();
      blocks.addAll(names.blocks(profile.type(), forms, profile.country()));
      for (String form : names.nearForms(profile.type(), profile.label(), profile.country())) {
        blocks.add("near " + form);
      }
    }
    return blocks;
  }
}

package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Item;
import org.attest.extract.Quantity;
import org.attest.extract.QuantityMention;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Reads the weapons of a match with the number that belongs to each. */
final class ItemReader {

  private static final Set<EntityType> WEAPON = Set.of(EntityType.WEAPON, EntityType.AID);

  private ItemReader() {}

  /** The items that the match's arguments name; empty if they name no weapon. */
  static List<Item> read(ArticleReading reading, EventCandidate match, FillerResolver fillers) {
    Sentence sentence = match.sentence();
    List<QuantityMention> quantities = reading.quantities().get(sentence.index());
    List<Item> items = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String role : List.of("item", "attacker", "weapon")) {
      for (List<Integer> heads : match.heads(role)) {
        for (int head : heads) {
          for (int conjunct : Syntax.conjuncts(sentence, head)) {
            List<String> ids = new ArrayList<>(fillers.resolve(sentence, conjunct, WEAPON));
            ids.removeIf(id -> !seen.add(id));
            if (!ids.isEmpty()) {
              items.add(new Item(ids, quantity(sentence, conjunct, quantities).orElse(null)));
            }
          }
        }
        if (!items.isEmpty() && role.equals("item")) {
          return withAmount(items, match, quantities);
        }
      }
    }
    return items;
  }

  private static List<Item> withAmount(List<Item> items, EventCandidate match, List<QuantityMention> quantities) {
    if (items.get(0).quantity() != null) return items;
    for (List<Integer> heads : match.heads("amount")) for (int h : heads) for (QuantityMention q : quantities) {
      if (q.first() <= h && h <= q.last()) {
        List<Item> out = new ArrayList<>(items);
        out.set(0, new Item(items.get(0).weapons(), q.quantity()));
        return out;
      }
    }
    return items;
  }

  /** The quantity of the noun itself, or of what it is an "of" complement of. */
  private static Optional<Quantity> quantity(
      Sentence sentence, int head, List<QuantityMention> quantities) {
    Set<Integer> counted = new LinkedHashSet<>();
    counted.add(head);
    sentence.dependents(head).stream()
        .filter(
            d ->
                d.relation().equals("nmod:of")
                    || d.function().equals("nmod")
                    || d.function().equals("nummod"))
        .map(Token::index)
        .forEach(counted::add);
    for (Token above : Syntax.ancestors(sentence, head)) {
      if (above.upos().equals("VERB")) {
        break;
      }
      counted.add(above.index());
    }
    for (int token : counted) {
      for (QuantityMention q : quantities) {
        if (q.head() == token || (q.first() <= token && token <= q.last())) {
          return Optional.of(q.quantity());
        }
      }
    }
    return Optional.empty();
  }
}
